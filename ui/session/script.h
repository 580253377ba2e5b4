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
    QString note; ///< a markdown cell's text
};

struct OpenScript {
    QString path;     ///< where it was read from; empty for a scratchpad
    QString fileName; ///< "share_list.py"
    QString title;    ///< "Passing a list"
    QString chapter;  ///< "Sharing"; empty outside lessons
    QString lessonId; ///< empty outside lessons
    QString text;
    std::vector<ScriptCell> cells;

    bool isScratchpad() const { return path.isEmpty(); }
};

/// The cells of a percent-format script; empty if it has no marker.
std::vector<ScriptCell> cellsOf(const QString& text);

/// A script from its text and its place; title and chapter are taken from the text where it says them.
OpenScript scriptFrom(const QString& text, const QString& path);

/// The index of the cell that a line belongs to, or -1.
int cellOfLine(const std::vector<ScriptCell>& cells, std::uint32_t line);

} // namespace nametag::ui
