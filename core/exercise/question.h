// SPDX-License-Identifier: GPL-3.0-or-later
// Question: what the learner sees before a statement runs. Nothing in it tells what comes.
#pragma once

#include "core/base/ids.h"
#include "core/exercise/exercise.h"
#include "core/exercise/world.h"

#include <string>
#include <vector>

namespace nametag::exercise {

/// What a pick stands for on the stage. Object: `object` is there while the question is open.
enum class Target : std::uint8_t { None, Object, NewObject, Nowhere };

struct Pick {
    std::string words; ///< Markdown, one line
    Target target = Target::None;
    ObjectId object;
    std::vector<Model> models; ///< the wrong models that lead here
};

struct Question {
    Exercise exercise;
    std::size_t index = 0;
    std::size_t total = 0;
    StepIndex step = 0;  ///< asked while the cursor stands at step - 1
    StepIndex until = 0; ///< the answer is there after this step: later than `step` if the line makes calls
    Input input = Input::Pick;
    std::string title;  ///< "Where will `y` point after line 2?"
    std::string advice; ///< "Drag the string of `y` on the stage, or choose here."
    std::vector<Pick> picks;
    NamespaceId space; ///< Arrow: whose arrow it is
    TextId name;       ///< 0: a name that is not there yet, or a slot
    ObjectId owner;    ///< of a slot
    std::string path;  ///< as the exercise has it: "y", "a[0]"
};

} // namespace nametag::exercise
