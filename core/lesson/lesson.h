// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson: a Python file with cells, what it says about itself, and its author's notes. The source stays byte
// for byte what the file is.
#pragma once

#include "core/lesson/cells.h"
#include "core/lesson/twin.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::lesson {

/// What is compiled together: the whole file, or each statement by itself as at the prompt.
enum class LessonMode : std::uint8_t { Script, Repl };

/// How deep a lesson goes.
enum class Level : std::uint8_t { Any, Names, Counts, Cycles, Bytes };

/// Words of the author (Markdown) for the moment when a line runs.
struct Note {
    std::uint32_t line = 0; ///< the first line of the statement
    std::string words;
    std::uint32_t when = 0; ///< only the time that the line runs, from 1; 0: each time
    std::string of;         ///< pinned to what this name leads to once the line has run
};

/// A place that a lecture jumps to: before this line runs for the first time.
struct Waypoint {
    std::uint32_t line = 0;
    std::string title;
};

/// The name to look at from a line on.
struct Focus {
    std::uint32_t line = 0; ///< 0: from the start
    std::string name;
};

/// A name that a directive speaks of, and the line of the directive.
struct NamedName {
    std::uint32_t line = 0;
    std::string name;
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
    std::string view;                  ///< what it opens with ("heap"), or empty
    std::string profile;               ///< the Python version that it wants, or empty
    std::vector<std::string> profiles; ///< the only ones that it is true for; empty: all
    Level level = Level::Any;
    std::vector<Focus> focuses;      ///< sorted by line
    std::vector<std::string> hidden; ///< names that the stage leaves out; `*` for any characters
    std::vector<Waypoint> waypoints; ///< sorted by line
    std::vector<NamedName> names;    ///< all that focus, hide and notes speak of
    LessonMode mode = LessonMode::Script;
    std::string source;
    std::vector<Cell> cells;
    std::vector<LineRole> roles; ///< of line n at n - 1
    std::vector<Note> notes;     ///< sorted by line
    std::vector<Ask> asks;       ///< in the order of the file
    std::vector<Twin> twins;     ///< programs in C beside cells, in their order

    /// The note for a line each time that it runs, or nullptr.
    const Note* noteFor(std::uint32_t line) const
    {
        for (const Note& note : notes)
            if (note.line == line && note.when == 0 && note.of.empty())
                return &note;
        return nullptr;
    }
    /// All notes for a line that runs for the nth time.
    std::vector<const Note*> notesAt(std::uint32_t line, std::uint32_t time) const
    {
        std::vector<const Note*> found;
        for (const Note& note : notes)
            if (note.line == line && (note.when == 0 || note.when == time))
                found.push_back(&note);
        return found;
    }
    /// Python version `name` is one of those that it is true for.
    bool isFor(std::string_view name) const
    {
        for (const std::string& one : profiles)
            if (one == name)
                return true;
        return profiles.empty();
    }
};

} // namespace nametag::lesson
