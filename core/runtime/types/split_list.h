// SPDX-License-Identifier: GPL-3.0-or-later
// SplitList: the list that split() fills, with CPython's array sizes (Objects/stringlib/split.h,
// MAX_PREALLOC).
#pragma once

#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/errors.h"

#include <algorithm>

namespace nametag::runtime {

class SplitList {
public:
    /// `most`: splits asked for, negative: any; `possible`: how many the length allows.
    SplitList(Runtime& rt, std::int64_t most, std::int64_t possible)
        : m_rt(rt)
        , m_list(newList(rt))
    {
        if (most < 0)
            most = rt.profile.containers.splitExactBelowTwelve ? possible : kPreallocated;
        presizeList(rt, *m_list, static_cast<std::size_t>(most >= kPreallocated ? kPreallocated : most + 1));
    }

    void add(Ref<> part)
    {
        List& list = *m_list;
        m_full = isTooLong(m_rt, list.length) || m_rt.spend();
        if (list.length >= kPreallocated || list.length >= list.capacity) {
            appendToList(m_rt, list, std::move(part));
            return;
        }
        const std::uint32_t at = list.length++;
        list.items[at] = part.give();
        m_rt.report().itemSet(list, at, list.items[at]);
    }

    /// Nothing more is to be added: the list is too long, or the run must stop.
    bool isFull() const { return m_full; }

    Value finish()
    {
        if (!m_full)
            return std::move(m_list);
        return m_rt.budget.halt == Halt::None ? memoryError(m_rt) : Raised{};
    }
    Value finishReversed()
    {
        std::reverse(m_list->items, m_list->items + m_list->length);
        tellListOrder(m_rt, *m_list);
        return finish();
    }

private:
    static constexpr std::int64_t kPreallocated = 12;

    Runtime& m_rt;
    Ref<List> m_list;
    bool m_full = false;
};

} // namespace nametag::runtime
