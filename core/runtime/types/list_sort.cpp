// SPDX-License-Identifier: GPL-3.0-or-later
// list.sort: the list is empty while it is sorted (Objects/listobject.c, list_sort_impl).
#include "core/runtime/protocols/call.h"
#include "core/runtime/types/list_methods.h"
#include "core/runtime/types/sequences.h"
#include "core/runtime/types/sorter.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

/// The keys of all rows, as far as the key function does not raise.
Done makeKeys(Runtime& rt, std::vector<SortRow>& rows, Object& key)
{
    for (SortRow& row : rows) {
        NAMETAG_TRY(made, call(rt, key, {row.item}));
        row.key = made.give();
    }
    return Nothing{};
}

/// Whether code of the script's can run while the list is sorted, and see it empty.
bool mayRunScript(Runtime& rt, const std::vector<SortRow>& rows, const Object* key)
{
    if (key && (&typeOf(*key) == rt.types.function || typeOf(*key).is(kHeapType)))
        return true;
    return std::any_of(rows.begin(), rows.end(),
                       [](const SortRow& row) { return typeOf(*row.item).is(kHeapType); });
}

} // namespace

Done sortList(Runtime& rt, List& list, Object* key, bool reverse)
{
    std::vector<SortRow> rows;
    rows.reserve(list.length);
    for (Object* item : list.view())
        rows.push_back({key ? nullptr : item, item});
    Object** items = std::exchange(list.items, nullptr);
    const std::uint32_t length = std::exchange(list.length, 0u);
    const std::uint32_t capacity = std::exchange(list.capacity, 0u);
    const std::uint64_t block = std::exchange(list.block, 0u);
    if (rt.report().listens() && mayRunScript(rt, rows, key))
        rt.report().itemsSpliced(list, 0, length, 0);
    bool done = !key || static_cast<bool>(makeKeys(rt, rows, *key));
    if (done) {
        if (reverse)
            std::reverse(rows.begin(), rows.end());
        done = static_cast<bool>(Sorter(rt, rows).sort());
        if (reverse)
            std::reverse(rows.begin(), rows.end());
    }
    const bool changed = list.items != nullptr || list.length > 0;
    if (list.items)
        clearList(rt, list);
    list.items = items;
    list.length = length;
    list.capacity = capacity;
    list.block = block;
    for (std::uint32_t i = 0; i < length; ++i)
        list.items[i] = rows[i].item;
    tellListOrder(rt, list);
    for (const SortRow& row : rows)
        if (key && row.key)
            memory::dropReference(*row.key);
    if (!done)
        return Raised{};
    if (changed)
        return valueError(rt, "list modified during sort");
    return Nothing{};
}

} // namespace nametag::runtime
