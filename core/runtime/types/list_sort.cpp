// SPDX-License-Identifier: GPL-3.0-or-later
// list.sort: natural runs, extended to a minimum length by binary insertion, merged while that keeps the sort
// stable (the order of comparisons is Objects/listsort.txt's without galloping).
#include "core/runtime/protocols/call.h"
#include "core/runtime/types/list_methods.h"
#include "core/runtime/types/sequences.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

struct Row {
    Object* key; ///< what is compared: the item itself, or its key (owned then)
    Object* item;
};

class Sorter {
public:
    Sorter(Runtime& runtime, std::vector<Row>& rows)
        : rt(runtime)
        , m_rows(rows)
    {
        chooseFastComparison();
    }

    Done sort()
    {
        const std::size_t count = m_rows.size();
        const std::size_t least = minimumRun(count);
        std::size_t start = 0;
        while (start < count) {
            NAMETAG_TRY(length, takeRun(start));
            const std::size_t wanted = std::min(least, count - start);
            if (length < wanted) {
                NAMETAG_CHECK(insertRest(start, length, wanted));
                length = wanted;
            }
            m_runs.push_back({start, length});
            NAMETAG_CHECK(mergeWhereDue());
            start += length;
        }
        while (m_runs.size() > 1) {
            std::size_t at = m_runs.size() - 2;
            if (at > 0 && m_runs[at - 1].length < m_runs[at + 1].length)
                --at;
            NAMETAG_CHECK(mergeAt(at));
        }
        return Nothing{};
    }

private:
    struct Run {
        std::size_t start;
        std::size_t length;
    };
    enum class Fast : std::uint8_t { None, Ints, Texts, Floats };

    void chooseFastComparison()
    {
        const auto all = [this](const Type* type, auto&& fits) {
            return std::all_of(m_rows.begin(), m_rows.end(),
                               [&](const Row& row) { return &typeOf(*row.key) == type && fits(*row.key); });
        };
        if (all(rt.types.integer, [](const Object& key) { return static_cast<const Int&>(key).fits(); }))
            m_fast = Fast::Ints;
        else if (all(rt.types.str, [](const Object&) { return true; }))
            m_fast = Fast::Texts;
        else if (all(rt.types.floating, [](const Object&) { return true; }))
            m_fast = Fast::Floats;
    }

    Eval<bool> less(const Row& a, const Row& b)
    {
        switch (m_fast) {
        case Fast::Ints: return static_cast<const Int*>(a.key)->small < static_cast<const Int*>(b.key)->small;
        case Fast::Texts:
            return compare(static_cast<const Str&>(*a.key), static_cast<const Str&>(*b.key)) < 0;
        case Fast::Floats:
            return static_cast<const Float*>(a.key)->value < static_cast<const Float*>(b.key)->value;
        case Fast::None: break;
        }
        if (rt.spend())
            return Raised{};
        NAMETAG_TRY(result, runtime::compare(rt, *a.key, *b.key, CompareOp::Less));
        return truth(rt, *result);
    }

    static std::size_t minimumRun(std::size_t count)
    {
        std::size_t lost = 0;
        while (count >= 64) {
            lost |= count & 1;
            count >>= 1;
        }
        return count + lost;
    }

    void reverse(std::size_t start, std::size_t end)
    {
        std::reverse(m_rows.begin() + static_cast<std::ptrdiff_t>(start),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
    }

    /// The end of what does not descend from here on.
    Eval<std::size_t> endOfAscent(std::size_t next)
    {
        for (; next < m_rows.size(); ++next) {
            NAMETAG_TRY(falls, less(m_rows[next], m_rows[next - 1]));
            if (falls)
                break;
        }
        return next;
    }

    /// From 3.13: a descending run may have equal rows, which keep their order.
    Eval<std::size_t> takeRunWithEquals(std::size_t start)
    {
        NAMETAG_TRY(end, endOfAscent(start + 1));
        if (end == m_rows.size())
            return end - start;
        if (end > start + 1) {
            NAMETAG_TRY(rises, less(m_rows[start], m_rows[end - 1]));
            if (rises)
                return end - start;
            reverse(start, end);
        }
        std::size_t equals = 0;
        for (++end; end < m_rows.size(); ++end) {
            NAMETAG_TRY(falls, less(m_rows[end], m_rows[end - 1]));
            if (falls) {
                reverse(end - 1 - equals, end);
                equals = 0;
                continue;
            }
            NAMETAG_TRY(rises, less(m_rows[end - 1], m_rows[end]));
            if (rises)
                break;
            ++equals;
        }
        reverse(end - 1 - equals, end);
        reverse(start, end);
        NAMETAG_TRY(last, endOfAscent(end));
        return last - start;
    }

    /// The length of the run that begins here; a descending one is reversed.
    Eval<std::size_t> takeRun(std::size_t start)
    {
        if (rt.profile.minor >= 13)
            return takeRunWithEquals(start);
        std::size_t end = start + 1;
        if (end == m_rows.size())
            return std::size_t{1};
        NAMETAG_TRY(descending, less(m_rows[end], m_rows[start]));
        for (++end; end < m_rows.size(); ++end) {
            NAMETAG_TRY(falls, less(m_rows[end], m_rows[end - 1]));
            if (falls != descending)
                break;
        }
        if (descending)
            reverse(start, end);
        return end - start;
    }

    Done insertRest(std::size_t start, std::size_t sorted, std::size_t wanted)
    {
        for (std::size_t next = start + sorted; next < start + wanted; ++next) {
            const Row row = m_rows[next];
            std::size_t low = start;
            std::size_t high = next;
            while (low < high) {
                const std::size_t middle = (low + high) / 2;
                NAMETAG_TRY(before, less(row, m_rows[middle]));
                (before ? high : low) = before ? middle : middle + 1;
            }
            std::copy_backward(m_rows.begin() + static_cast<std::ptrdiff_t>(low),
                               m_rows.begin() + static_cast<std::ptrdiff_t>(next),
                               m_rows.begin() + static_cast<std::ptrdiff_t>(next + 1));
            m_rows[low] = row;
        }
        return Nothing{};
    }

    Done mergeWhereDue()
    {
        while (m_runs.size() > 1) {
            std::size_t at = m_runs.size() - 2;
            const bool three = at > 0 && m_runs[at - 1].length <= m_runs[at].length + m_runs[at + 1].length;
            const bool four = at > 1 && m_runs[at - 2].length <= m_runs[at - 1].length + m_runs[at].length;
            if (three || four) {
                if (m_runs[at - 1].length < m_runs[at + 1].length)
                    --at;
            } else if (m_runs[at].length > m_runs[at + 1].length) {
                break;
            }
            NAMETAG_CHECK(mergeAt(at));
        }
        return Nothing{};
    }

    Done mergeAt(std::size_t at)
    {
        const Run left = m_runs[at];
        const Run right = m_runs[at + 1];
        const std::vector<Row> first(m_rows.begin() + static_cast<std::ptrdiff_t>(left.start),
                                     m_rows.begin() + static_cast<std::ptrdiff_t>(right.start));
        std::size_t a = 0;
        std::size_t b = right.start;
        std::size_t to = left.start;
        const std::size_t end = right.start + right.length;
        while (a < first.size() && b < end) {
            Eval<bool> takeRight = less(m_rows[b], first[a]);
            if (!takeRight) {
                std::copy(first.begin() + static_cast<std::ptrdiff_t>(a), first.end(),
                          m_rows.begin() + static_cast<std::ptrdiff_t>(to));
                return Raised{};
            }
            m_rows[to++] = *takeRight ? m_rows[b++] : first[a++];
        }
        std::copy(first.begin() + static_cast<std::ptrdiff_t>(a), first.end(),
                  m_rows.begin() + static_cast<std::ptrdiff_t>(to));
        m_runs[at].length += right.length;
        m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        return Nothing{};
    }

    Runtime& rt;
    std::vector<Row>& m_rows;
    std::vector<Run> m_runs;
    Fast m_fast = Fast::None;
};

/// The keys of all rows, as far as the key function does not raise.
Done makeKeys(Runtime& rt, std::vector<Row>& rows, Object& key)
{
    for (Row& row : rows) {
        NAMETAG_TRY(made, call(rt, key, {row.item}));
        row.key = made.give();
    }
    return Nothing{};
}

/// Whether code of the script's can run while the list is sorted, and see it empty.
bool mayRunScript(Runtime& rt, const std::vector<Row>& rows, const Object* key)
{
    if (key && (&typeOf(*key) == rt.types.function || typeOf(*key).is(kHeapType)))
        return true;
    return std::any_of(rows.begin(), rows.end(),
                       [](const Row& row) { return typeOf(*row.item).is(kHeapType); });
}

} // namespace

Done sortList(Runtime& rt, List& list, Object* key, bool reverse)
{
    std::vector<Row> rows;
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
    for (const Row& row : rows)
        if (key && row.key)
            memory::dropReference(*row.key);
    if (!done)
        return Raised{};
    if (changed)
        return valueError(rt, "list modified during sort");
    return Nothing{};
}

} // namespace nametag::runtime
