// SPDX-License-Identifier: GPL-3.0-or-later
// Exercise: what an author asks, and where. It holds no answer: the simulator knows the truth.
#pragma once

#include "core/base/diagnostic.h"
#include "core/lesson/lesson.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::exercise {

enum class Kind : std::uint8_t {
    Arrow,     ///< where a name or slot will point
    New,       ///< whether it gets a new object
    Objects,   ///< how many objects are made, or there
    Count,     ///< an object's reference count
    Printed,   ///< what the statement prints
    Is,        ///< a is b
    Equal,     ///< a == b
    Dies,      ///< which objects die, in what order
    Block,     ///< which block a new object gets
    Collected, ///< whether the collector frees an object
    Byte,      ///< what is in a C variable beside the line
    Choice     ///< the author's own, each answer with a condition
};

enum class Input : std::uint8_t { Pick, Order, Number, Text };

/// "arrow", as a lesson writes it.
std::string_view wordOf(Kind kind);
std::optional<Kind> kindCalled(std::string_view word);
/// Every kind, in the order of the enumeration.
const std::vector<Kind>& allKinds();

/// An answer of the author's, and the Python expression that says whether it holds after the line.
struct Choice {
    std::string key;   ///< "a"
    std::string words; ///< Markdown
    std::string condition;
};

struct Exercise {
    Kind kind = Kind::Arrow;
    std::uint32_t line = 0; ///< of the statement; it is asked before that runs
    std::uint32_t directiveLine = 0;
    std::uint32_t when = 1;      ///< asked before the line runs for this time
    std::vector<std::string> of; ///< names and paths: "y", "a[0]", "node.next"
    std::string title;           ///< the author's; empty: made from the kind
    std::string ask;             ///< Choice: the question
    std::string after;           ///< the author's word after the answer, Markdown
    std::vector<std::string> profiles;
    std::vector<std::string> variants; ///< "x = 100": lines that replace the line of that beginning
    std::string type;                  ///< Objects: only those of this type
    bool alive = false;                ///< Objects: all that are there, not only the new ones
    std::vector<Choice> choices;
    std::vector<lesson::Option> options; ///< as they are written
};

struct ExerciseList {
    std::vector<Exercise> exercises;  ///< by line, then as written
    std::vector<Diagnostic> problems; ///< those that cannot be read
};

/// Reads what the lesson asks.
ExerciseList readExercises(const lesson::Lesson& lesson);

} // namespace nametag::exercise
