// SPDX-License-Identifier: GPL-3.0-or-later
// Which instance a dict is the __dict__ of: what happens to its entries is told of the instance's attributes
// too. Kept only where somebody listens.
#pragma once

#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/table_objects.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <vector>

namespace nametag::runtime {

/// Object::spare of such a dict, beside kShowsInstance.
inline constexpr std::uint16_t kHasOwner = 2;

struct DictOwners {
    std::unordered_map<const Object*, std::vector<Object*>> owners;
};

/// The instances: one, as a rule.
inline std::span<Object* const> ownersOf(Runtime& rt, const Dict& dict)
{
    if (!(dict.spare & kHasOwner))
        return {};
    return moduleState<DictOwners>(rt).owners[&dict];
}

inline bool isOwner(Runtime& rt, const Dict& dict, const Object& instance)
{
    const std::span<Object* const> owners = ownersOf(rt, dict);
    return std::find(owners.begin(), owners.end(), &instance) != owners.end();
}

inline void addOwner(Runtime& rt, Dict& dict, Object& owner)
{
    if (!rt.report().listens())
        return;
    dict.spare |= kHasOwner;
    moduleState<DictOwners>(rt).owners[&dict].push_back(&owner);
}

/// The dict is the instance's no longer.
inline void dropOwner(Runtime& rt, Dict& dict, const Object& owner)
{
    dict.spare &= static_cast<std::uint16_t>(~kShowsInstance);
    if (dict.sharing == &owner)
        dict.sharing = nullptr;
    if (!(dict.spare & kHasOwner))
        return;
    std::vector<Object*>& owners = moduleState<DictOwners>(rt).owners[&dict];
    std::erase(owners, &owner);
    if (!owners.empty())
        return;
    moduleState<DictOwners>(rt).owners.erase(&dict);
    dict.spare = 0;
}

} // namespace nametag::runtime
