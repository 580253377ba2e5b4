// SPDX-License-Identifier: GPL-3.0-or-later
// Path: a name, or a way from a name to a slot: `y`, `a[0]`, `node.next`, `box["k"]`; followed in a state.
#pragma once

#include "core/base/result.h"
#include "core/base/text_table.h"
#include "core/timeline/memory_state.h"

#include <string>
#include <string_view>
#include <vector>

namespace nametag::exercise {

struct PathStep {
    enum class Kind : std::uint8_t { Attribute, Index, Key };
    Kind kind = Kind::Attribute;
    std::string text; ///< of an attribute or key
    std::int64_t index = 0;
};

struct Path {
    std::string text;
    std::string name;
    std::vector<PathStep> steps;
};

/// A Diagnostic without a place if it is none.
Result<Path> parsePath(std::string_view text);

/// Several, with blanks between them; blanks in brackets belong to a path.
std::vector<std::string> splitPaths(std::string_view text);

/// What a name is bound to in a namespace, or ObjectId{0}.
ObjectId boundIn(const timeline::MemoryState& state, NamespaceId space, std::string_view name,
                 const TextTable& texts);

/// What a path's step leads to, or ObjectId{0}.
ObjectId follow(const timeline::MemoryState& state, ObjectId owner, const PathStep& step,
                const TextTable& texts);

} // namespace nametag::exercise
