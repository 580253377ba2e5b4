// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window as one table: id, words, keys, group. Menus, shortcuts and the help page are
// made from it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace nametag::ui {

/// Where a command is listed.
enum class ActionGroup { File, Go, View, Stage, Help };

struct ActionRow {
    const char* id;
    const char* words;
    const char* keys; ///< alternatives with "; " between them
    ActionGroup group;
    const char* context = "Actions"; ///< of the words' translation
};

/// In the order of the menus, a row for each view among them.
std::span<const ActionRow> actionTable();

QString wordsOf(const ActionRow& row);
QList<QKeySequence> keysOf(const ActionRow& row);
QString groupTitle(ActionGroup group);

} // namespace nametag::ui
