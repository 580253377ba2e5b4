// SPDX-License-Identifier: GPL-3.0-or-later
// FreeLists: the memory of dead objects that their types keep for the next one of their kind, last in, first
// out. How many, the profile says.
#pragma once

#include "core/profile/profile.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace nametag::memory {

enum class FreeListKey : std::uint16_t {
    None, ///< of a type that keeps nothing
    Float,
    List,
    Dict,
    DictKeys, ///< tables of 8 slots with str keys only
    Slice,
    Context,
    MemoryError,
    FirstTuple ///< tuples of 1; see tupleFreeList()
};

/// The list for tuples of this length; None for the lengths that are not kept (0, over 20).
inline FreeListKey tupleFreeList(std::size_t length)
{
    constexpr std::size_t kLongest = 20;
    if (length == 0 || length > kLongest)
        return FreeListKey::None;
    return static_cast<FreeListKey>(static_cast<std::size_t>(FreeListKey::FirstTuple) + length - 1);
}
/// The other way round.
inline std::size_t tupleLength(FreeListKey key)
{
    return static_cast<std::size_t>(key) - static_cast<std::size_t>(FreeListKey::FirstTuple) + 1;
}
/// The collector counts the objects of this list.
inline bool isCollected(FreeListKey key)
{
    return key == FreeListKey::List || key == FreeListKey::Dict || key == FreeListKey::Slice ||
           key >= FreeListKey::FirstTuple;
}

class FreeLists {
public:
    explicit FreeLists(const profile::FreeListLimits& limits);

    /// The block kept last, which is no longer kept.
    std::optional<std::uint64_t> take(FreeListKey key)
    {
        List& list = m_lists[static_cast<std::size_t>(key)];
        if (list.kept.empty() || !list.givesBack)
            return std::nullopt;
        const std::uint64_t address = list.kept.back();
        list.kept.pop_back();
        return address;
    }

    /// Keeps a block; false if the list is full (or the type has none): free it then.
    bool give(FreeListKey key, std::uint64_t address)
    {
        List& list = m_lists[static_cast<std::size_t>(key)];
        if (list.kept.size() + list.own >= list.limit)
            return false;
        list.kept.push_back(address);
        return true;
    }

    /// What a full collection empties, in the order in which the blocks go back to the allocator: everything
    /// but slices and MemoryErrors.
    std::vector<std::uint64_t> clear();

    std::size_t size(FreeListKey key) const { return m_lists[static_cast<std::size_t>(key)].kept.size(); }
    /// Objects of the interpreter's own that died before the script began: they are known by number only.
    void setOwn(FreeListKey key, std::uint32_t count) { at(key).own = std::min(count, at(key).limit); }
    /// One of them, below those of the script.
    bool takeOwn(FreeListKey key)
    {
        List& list = at(key);
        if (list.own == 0 || !list.givesBack)
            return false;
        --list.own;
        return true;
    }

    /// How many take() and takeOwn() would give.
    std::size_t available(FreeListKey key) const
    {
        const List& list = m_lists[static_cast<std::size_t>(key)];
        return list.givesBack ? list.kept.size() + list.own : 0;
    }
    std::uint32_t limit(FreeListKey key) const { return m_lists[static_cast<std::size_t>(key)].limit; }

private:
    static constexpr std::size_t kFirstTuple = static_cast<std::size_t>(FreeListKey::FirstTuple);
    static constexpr std::size_t kTupleLists = 20;

    struct List {
        std::uint32_t limit = 0;
        bool givesBack = true;
        std::uint32_t own = 0;
        std::vector<std::uint64_t> kept;
    };
    List& at(FreeListKey key) { return m_lists[static_cast<std::size_t>(key)]; }

    std::array<List, kFirstTuple + kTupleLists> m_lists;
};

} // namespace nametag::memory
