// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson: a Python file with cells, what it says about itself, and its author's notes. The source stays byte
// for byte what the file is.
#pragma once

#include "core/lesson/cells.h"
#include "core/lesson/twin.h"

#include <cstdint>
#include <string>
#include <vector>

namespace nametag::lesson {

/// What is compiled together: the whole file, or each statement by itself as at the prompt.
enum class LessonMode : std::uint8_t { Script, Repl };

/// Words of the author (Markdown) for the moment when a line runs.
struct Note {
    std::uint32_t line = 0; ///< the first line of the statement
    std::string words;
};

/// A question to the learner, asked before a statement runs: `# nametag: ask KIND key="value" …`, or `ask` in
/// the option line of a cell. core/exercise knows the kinds and keys.
struct Ask {
    std::uint32_t line = 0;           ///< the first line of the statement; 0: no code follows
    std::vector<std::uint32_t> lines; ///< where it is written: the first one, and those of `also`
    std::string words;                ///< "arrow"
    std::vector<Option> options;
};

/// What a line of the file is for; views show code and comments, and put the rest elsewhere.
enum class LineRole : std::uint8_t { Code, Comment, Blank, Marker, Directive, Note, Words };

struct Lesson {
    std::string id; ///< the file's name without ".py": "06-what-happens-to-y"
    int number = 0; ///< the digits that the id begins with, or 0
    std::string title;
    std::string chapter;      ///< empty outside the course
    std::string chapterAbout; ///< one sentence about the chapter; its first lesson has it
    int minutes = 0;
    std::string claim;               ///< the sentence that the lesson settles
    std::string verdict;             ///< "true", "half true", "false"
    std::vector<std::string> claims; ///< numbers of claims: "C11"
    std::string summary;
    std::string view;    ///< what it opens with ("heap"), or empty
    std::string profile; ///< the Python version that it wants, or empty
    LessonMode mode = LessonMode::Script;
    std::string source;
    std::vector<Cell> cells;
    std::vector<LineRole> roles; ///< of line n at n - 1
    std::vector<Note> notes;     ///< sorted by line
    std::vector<Ask> asks;       ///< in the order of the file
    std::vector<Twin> twins;     ///< programs in C beside cells, in their order

    /// The note for a line, or nullptr.
    const Note* noteFor(std::uint32_t line) const
    {
        for (const Note& note : notes)
            if (note.line == line)
                return &note;
        return nullptr;
    }
};

} // namespace nametag::lesson
