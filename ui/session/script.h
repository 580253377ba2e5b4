// SPDX-License-Identifier: GPL-3.0-or-later
// OpenScript: the text that is open, its cells and what to call it. A lesson, any .py file, or a scratchpad.
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::ui {

/// A `# %%` part of a script.
struct ScriptCell {
    QString title;
    std::uint32_t markerLine = 0; ///< the `# %%` line; 0: the part before the first one
    std::uint32_t endLine = 0;    ///< its last line
    bool isCode = true;
    std::vector<std::uint32_t> asideLines; ///< its directives and notes, which the source pane leaves out
};

/// Words of the author (Markdown) for the moment when a line runs.
struct ScriptNote {
    std::uint32_t line = 0;
    QString words;
};

struct OpenScript {
    QString path;     ///< where it was read from; empty for a scratchpad
    QString fileName; ///< "share_list.py"
    QString title;    ///< "Passing a list"
    QString chapter;  ///< "Sharing"; empty outside lessons
    QString lessonId; ///< empty outside lessons
    QString text;
    std::vector<ScriptCell> cells;
    std::vector<ScriptNote> notes;

    bool isScratchpad() const { return path.isEmpty(); }
    /// The note for a line, or an empty text.
    QString noteFor(std::uint32_t line) const;
};

/// Reads cells and notes anew from the script's text, and its title and chapter where it says them.
void readScript(OpenScript& script);

/// A script from its text and its place; title and chapter are taken from the text where it says them.
OpenScript scriptFrom(const QString& text, const QString& path);

/// The index of the cell that a line belongs to, or -1.
int cellOfLine(const std::vector<ScriptCell>& cells, std::uint32_t line);

} // namespace nametag::ui
