// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/free_lists.h"

#include "core/base/assert.h"

namespace nametag::memory {

FreeLists::FreeLists(const profile::FreeListLimits& limits)
{
    NAMETAG_ASSERT(limits.tupleLengths <= kTupleLists, "free lists of tuples are for lengths up to 20");
    at(FreeListKey::Float).limit = limits.floats;
    at(FreeListKey::List).limit = limits.lists;
    at(FreeListKey::Dict).limit = limits.dicts;
    at(FreeListKey::DictKeys).limit = limits.dictKeys;
    at(FreeListKey::Slice).limit = limits.slices;
    at(FreeListKey::Context).limit = limits.contexts;
    at(FreeListKey::MemoryError).limit = limits.memoryErrors;
    for (std::uint32_t length = 1; length <= limits.tupleLengths; ++length)
        at(tupleFreeList(length)).limit = limits.tuples;
    // Objects/tupleobject.c, maybe_freelist_pop: until 3.12 the longest tuples are kept but never taken.
    at(tupleFreeList(kTupleLists)).givesBack = limits.tupleOfTwentyReused;
}

std::vector<std::uint64_t> FreeLists::clear()
{
    std::vector<std::uint64_t> result;
    const auto empty = [&result](List& list) {
        result.insert(result.end(), list.kept.rbegin(), list.kept.rend());
        list.kept.clear();
        list.own = 0;
    };
    for (std::size_t i = kFirstTuple; i < m_lists.size(); ++i)
        empty(m_lists[i]);
    for (const FreeListKey key : {FreeListKey::Float, FreeListKey::List, FreeListKey::Dict,
                                  FreeListKey::DictKeys, FreeListKey::Context})
        empty(at(key));
    return result;
}

} // namespace nametag::memory
