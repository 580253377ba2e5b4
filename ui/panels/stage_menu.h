// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a thing on the stage: choose it, bring it to the middle, see who refers to it, copy what it is.
#pragma once

class QMenu;

namespace nametag::ui {

class LessonSession;
class StagePane;
struct ItemKey;

/// The menu deletes itself when it is closed; nullptr if the thing is no object and leads to none.
QMenu* stageMenu(StagePane& stage, LessonSession& session, const ItemKey& key);

} // namespace nametag::ui
