// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/panels/panel.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace nametag::ui {

namespace {

constexpr ActionRow kRows[] = {
    {"library", QT_TRANSLATE_NOOP("Actions", "Lessons"), "Alt+Left; Ctrl+L", ActionGroup::File},
    {"search", QT_TRANSLATE_NOOP("Actions", "Search lessons"), "Ctrl+K", ActionGroup::File},
    {"open", QT_TRANSLATE_NOOP("Actions", "Open a file…"), "Ctrl+O", ActionGroup::File},
    {"new", QT_TRANSLATE_NOOP("Actions", "New scratchpad"), "Ctrl+N", ActionGroup::File},
    {"save", QT_TRANSLATE_NOOP("Actions", "Save"), "Ctrl+S", ActionGroup::File},
    {"saveAs", QT_TRANSLATE_NOOP("Actions", "Save as…"), "Ctrl+Shift+S", ActionGroup::File},
    {"export", QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+Shift+E", ActionGroup::File},
    {"run", QT_TRANSLATE_NOOP("Actions", "Run the source"), "Ctrl+Return; Ctrl+Enter", ActionGroup::File},
    {"edit", QT_TRANSLATE_NOOP("Actions", "Edit the source"), "Ctrl+E", ActionGroup::File},
    {"recent", QT_TRANSLATE_NOOP("Actions", "Recent files"), "Ctrl+R", ActionGroup::File},
    {"commands", QT_TRANSLATE_NOOP("Actions", "Find a command"), "Ctrl+Shift+K", ActionGroup::File},
    {"preferences", QT_TRANSLATE_NOOP("Actions", "Preferences"), "Ctrl+,", ActionGroup::File},
    {"quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", ActionGroup::File},
    {"play", QT_TRANSLATE_NOOP("Actions", "Play, pause"), "Space", ActionGroup::Go},
    {"next", QT_TRANSLATE_NOOP("Actions", "Next step"), "Right; PgDown", ActionGroup::Go},
    {"previous", QT_TRANSLATE_NOOP("Actions", "Previous step"), "Left; PgUp", ActionGroup::Go},
    {"nextEvent", QT_TRANSLATE_NOOP("Actions", "Next event"), "Shift+Right", ActionGroup::Go},
    {"previousEvent", QT_TRANSLATE_NOOP("Actions", "Previous event"), "Shift+Left", ActionGroup::Go},
    {"nextCell", QT_TRANSLATE_NOOP("Actions", "Next cell"), "Ctrl+Right", ActionGroup::Go},
    {"previousCell", QT_TRANSLATE_NOOP("Actions", "Previous cell"), "Ctrl+Left", ActionGroup::Go},
    {"first", QT_TRANSLATE_NOOP("Actions", "First step"), "Home", ActionGroup::Go},
    {"last", QT_TRANSLATE_NOOP("Actions", "Last step"), "End", ActionGroup::Go},
    {"goTo", QT_TRANSLATE_NOOP("Actions", "Go to a step or line"), "G; Ctrl+G", ActionGroup::Go},
    {"find", QT_TRANSLATE_NOOP("Actions", "Find a name or an object"), "Ctrl+F", ActionGroup::Go},
    {"nextChange", QT_TRANSLATE_NOOP("Actions", "Next change of what is chosen, or of this line"), "Alt+Down",
     ActionGroup::Go},
    {"previousChange", QT_TRANSLATE_NOOP("Actions", "Previous change of what is chosen, or of this line"),
     "Alt+Up", ActionGroup::Go},
    {"stopMark", QT_TRANSLATE_NOOP("Actions", "Stop mark at the next line"), "F9", ActionGroup::Go},
    {"toMark", QT_TRANSLATE_NOOP("Actions", "Run to the next stop mark"), "F8", ActionGroup::Go},
    {"slower", QT_TRANSLATE_NOOP("Actions", "Slower"), "[", ActionGroup::Go},
    {"faster", QT_TRANSLATE_NOOP("Actions", "Faster"), "]", ActionGroup::Go},
    {"predictions", QT_TRANSLATE_NOOP("Actions", "Predictions: ask me before a line runs"), "A",
     ActionGroup::Go},
    {"startOver", QT_TRANSLATE_NOOP("Actions", "Ask all predictions of this lesson again"), "",
     ActionGroup::Go},
    {"stop", QT_TRANSLATE_NOOP("Actions", "Stop the run"), "Ctrl+.", ActionGroup::Go},
    {"inspector", QT_TRANSLATE_NOOP("Actions", "Inspector"), "I", ActionGroup::View},
    {"output", QT_TRANSLATE_NOOP("Actions", "Output"), "O", ActionGroup::View},
    {"narration", QT_TRANSLATE_NOOP("Actions", "Narration"), "N", ActionGroup::View},
    {"compare", QT_TRANSLATE_NOOP("Actions", "Compare with another version or text"), "Ctrl+6",
     ActionGroup::View},
    {"theme", QT_TRANSLATE_NOOP("Actions", "Light or dark"), "Ctrl+Shift+L", ActionGroup::View},
    {"projector", QT_TRANSLATE_NOOP("Actions", "Projector contrast"), "Ctrl+Shift+P", ActionGroup::View},
    {"present", QT_TRANSLATE_NOOP("Actions", "Present"), "F5; Shift+F5", ActionGroup::View},
    {"fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", ActionGroup::View},
    {"nextPane", QT_TRANSLATE_NOOP("Actions", "Next pane"), "F6", ActionGroup::View},
    {"fold", QT_TRANSLATE_NOOP("Actions", "Fold this cell"), "Ctrl+Shift+F", ActionGroup::View},
    {"fit", QT_TRANSLATE_NOOP("Actions", "Fit the stage"), "F", ActionGroup::Stage},
    {"zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom in"), "+; =", ActionGroup::Stage},
    {"zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom out"), "-", ActionGroup::Stage},
    {"zoom100", QT_TRANSLATE_NOOP("Actions", "100 %"), "0", ActionGroup::Stage},
    {"docking", QT_TRANSLATE_NOOP("Actions", "Values in slots, or every object a block"), "D",
     ActionGroup::Stage},
    {"tidy", QT_TRANSLATE_NOOP("Actions", "Tidy: blocks as they were at first, show all"), "T",
     ActionGroup::Stage},
    {"scissors", QT_TRANSLATE_NOOP("Actions", "Scissors: what if a string were cut"), "S",
     ActionGroup::Stage},
    {"collectNow", QT_TRANSLATE_NOOP("Actions", "What if the collector runs now"), "C", ActionGroup::Stage},
    {"undo", QT_TRANSLATE_NOOP("Actions", "Undo: the block back where it was, the last cut"), "Ctrl+Z",
     ActionGroup::Stage},
    {"redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z; Ctrl+Y", ActionGroup::Stage},
    {"deselect", QT_TRANSLATE_NOOP("Actions", "Leave: editing, the choice, playing"), "Esc",
     ActionGroup::Stage},
    {"pictureText", QT_TRANSLATE_NOOP("Actions", "Read the picture as text"), "Ctrl+D", ActionGroup::Stage},
    {"help", QT_TRANSLATE_NOOP("Actions", "Help and shortcuts"), "F1; ?", ActionGroup::Help},
};

} // namespace

std::span<const ActionRow> actionTable()
{
    // The views stand before the other commands of their group.
    static const std::vector<ActionRow> rows = [] {
        std::vector<ActionRow> all(std::begin(kRows), std::end(kRows));
        auto place = std::find_if(all.begin(), all.end(),
                                  [](const ActionRow& row) { return row.group == ActionGroup::View; });
        for (const PanelEntry& entry : panelTable())
            place = std::next(
                all.insert(place, {entry.id, entry.title, entry.keys, ActionGroup::View, "Panels"}));
        return all;
    }();
    return rows;
}

QString wordsOf(const ActionRow& row)
{
    return QCoreApplication::translate(row.context, row.words);
}

QList<QKeySequence> keysOf(const ActionRow& row)
{
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(row.keys).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        keys << QKeySequence(key);
    return keys;
}

QString groupTitle(ActionGroup group)
{
    constexpr const char* kTitles[] = {
        QT_TRANSLATE_NOOP("Actions", "Files"), QT_TRANSLATE_NOOP("Actions", "Steps"),
        QT_TRANSLATE_NOOP("Actions", "View"), QT_TRANSLATE_NOOP("Actions", "Stage"),
        QT_TRANSLATE_NOOP("Actions", "Help")};
    return QCoreApplication::translate("Actions", kTitles[static_cast<int>(group)]);
}

} // namespace nametag::ui
