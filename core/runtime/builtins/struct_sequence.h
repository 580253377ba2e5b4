// SPDX-License-Identifier: GPL-3.0-or-later
// Tuples with named fields that only the interpreter makes: sys.version_info, sys.float_info …
// (Objects/structseq.c).
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sequence_objects.h"

#include <span>
#include <vector>

namespace nametag::runtime {

struct StructSequencePlan {
    const char* name; ///< with its module: "sys.version_info"
    const char* doc;
    std::span<const char* const> fields;
};

/// The only object of a type of its own; takes over the counts of the items, one a field.
Ref<> newStructSequence(Runtime& rt, const StructSequencePlan& plan, const std::vector<Object*>& ownedItems);

} // namespace nametag::runtime
