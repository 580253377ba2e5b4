// SPDX-License-Identifier: GPL-3.0-or-later
// From the arguments of a call to the parameters of a function.
#pragma once

#include "core/runtime/objects/callable_objects.h"
#include "core/runtime/objects/runtime.h"

namespace nametag::runtime {

/// Arguments whose references the call takes over: positional ones, then those of `names`.
struct OwnedArguments {
    Object** values = nullptr;
    std::size_t positional = 0;
    const Tuple* names = nullptr;
};

/// Moves the arguments into the slots of the parameters, fills in defaults; TypeError where they do not fit.
/// All references of `arguments` are used up in any case.
Done bindArgumentsToSlots(Runtime& rt, Function& function, const OwnedArguments& arguments, Object** slots);

} // namespace nametag::runtime
