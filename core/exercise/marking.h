// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner answers, and what is said to it.
#pragma once

#include "core/exercise/world.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nametag::exercise {

enum class Confidence : std::uint8_t { Guess, Fairly, Sure };

/// Which part counts depends on Question::input.
struct Answer {
    std::vector<std::size_t> picks; ///< indexes; Order: the first one first, none: nothing
    std::int64_t number = 0;
    std::string text; ///< a Text question with picks may be answered with one of them instead
};

/// The lesson with other values in it.
struct Variant {
    std::string label; ///< "x = 100"
    std::string source;
};

struct Verdict {
    bool isRight = false;
    Answer truth;
    std::string heading; ///< "Line 2 made a new object", Markdown
    std::string words;   ///< Markdown
    std::string rulesTitle;
    std::vector<std::string> rules;
    std::optional<Model> model; ///< the wrong idea that leads to the answer
    std::vector<Variant> variants;
};

} // namespace nametag::exercise
