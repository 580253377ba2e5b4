// SPDX-License-Identifier: GPL-3.0-or-later
// The open run as the web page that plays it.
#pragma once

#include "core/base/ids.h"
#include "ui/export/html_player.h"

#include <functional>
#include <vector>

namespace nametag::ui {

class LessonSession;

/// These steps with their words, their output, and the pictures that `picture` gives.
PlayerRun playerRun(const LessonSession& session, const std::vector<StepIndex>& steps,
                    const std::function<Page(StepIndex)>& picture,
                    const std::function<QString(StepIndex)>& text);

} // namespace nametag::ui
