// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/sorter.h"

#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/operations.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

std::size_t minimumRun(std::size_t count)
{
    std::size_t lost = 0;
    while (count >= 64) {
        lost |= count & 1;
        count >>= 1;
    }
    return count + lost;
}

/// How deep two neighbouring runs meet in the tree of a perfect merge (powerloop).
int powerOf(std::size_t start, std::size_t first, std::size_t second, std::size_t count)
{
    int power = 0;
    std::size_t a = 2 * start + first;
    std::size_t b = a + first + second;
    while (true) {
        ++power;
        if (a >= count) {
            a -= count;
            b -= count;
        } else if (b >= count) {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

} // namespace

Sorter::Sorter(Runtime& runtime, std::vector<SortRow>& rows)
    : rt(runtime)
    , m_rows(rows)
{
    chooseFastComparison();
}

Done Sorter::sort()
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
        NAMETAG_CHECK(addRun({start, length}));
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

Done Sorter::addRun(const Run& run)
{
    if (!m_runs.empty()) {
        const Run last = m_runs.back();
        const int power = powerOf(last.start, last.length, run.length, m_rows.size());
        while (m_runs.size() > 1 && m_runs[m_runs.size() - 2].power > power)
            NAMETAG_CHECK(mergeAt(m_runs.size() - 2));
        m_runs.back().power = power;
    }
    m_runs.push_back(run);
    return Nothing{};
}

void Sorter::chooseFastComparison()
{
    const auto all = [this](const Type* type, auto&& fits) {
        return std::all_of(m_rows.begin(), m_rows.end(),
                           [&](const SortRow& row) { return &typeOf(*row.key) == type && fits(*row.key); });
    };
    if (all(rt.types.integer, [](const Object& key) { return static_cast<const Int&>(key).fits(); }))
        m_fast = Fast::Ints;
    else if (all(rt.types.str, [](const Object&) { return true; }))
        m_fast = Fast::Texts;
    else if (all(rt.types.floating, [](const Object&) { return true; }))
        m_fast = Fast::Floats;
    else if (!m_rows.empty() && all(&typeOf(*m_rows.front().key), [](const Object&) { return true; }))
        m_fast = Fast::Same;
}

Eval<bool> Sorter::less(const SortRow& a, const SortRow& b)
{
    switch (m_fast) {
    case Fast::Ints: return static_cast<const Int*>(a.key)->small < static_cast<const Int*>(b.key)->small;
    case Fast::Texts: return compare(static_cast<const Str&>(*a.key), static_cast<const Str&>(*b.key)) < 0;
    case Fast::Floats:
        return static_cast<const Float*>(a.key)->value < static_cast<const Float*>(b.key)->value;
    case Fast::Same:
    case Fast::None: break;
    }
    if (rt.spend())
        return Raised{};
    if (m_fast == Fast::Same && typeOf(*a.key).slots.compare && &typeOf(*a.key) == &typeOf(*b.key)) {
        // The type's own comparison first; everything again where it does not know (unsafe_object_compare).
        NAMETAG_TRY(known, typeOf(*a.key).slots.compare(rt, *a.key, *b.key, CompareOp::Less));
        if (known.get() != rt.objects.notImplemented)
            return truth(rt, *known);
    }
    NAMETAG_TRY(result, runtime::compare(rt, *a.key, *b.key, CompareOp::Less));
    return truth(rt, *result);
}

void Sorter::reverse(std::size_t start, std::size_t end)
{
    std::reverse(m_rows.begin() + static_cast<std::ptrdiff_t>(start),
                 m_rows.begin() + static_cast<std::ptrdiff_t>(end));
}

/// The end of what does not descend from here on.
Eval<std::size_t> Sorter::endOfAscent(std::size_t next)
{
    for (; next < m_rows.size(); ++next) {
        NAMETAG_TRY(falls, less(m_rows[next], m_rows[next - 1]));
        if (falls)
            break;
    }
    return next;
}

/// From 3.13: a descending run may have equal rows, which keep their order.
Eval<std::size_t> Sorter::takeRunWithEquals(std::size_t start)
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
Eval<std::size_t> Sorter::takeRun(std::size_t start)
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

Done Sorter::insertRest(std::size_t start, std::size_t sorted, std::size_t wanted)
{
    for (std::size_t next = start + sorted; next < start + wanted; ++next) {
        const SortRow row = m_rows[next];
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

Eval<std::size_t> Sorter::gallopLeft(const SortRow& key, std::span<const SortRow> rows, std::size_t hint)
{
    std::size_t step = 1;
    NAMETAG_TRY(behind, less(rows[hint], key));
    const std::size_t most = behind ? rows.size() - hint : hint + 1;
    std::size_t last = 0;
    while (step < most) {
        NAMETAG_TRY(before, less(behind ? rows[hint + step] : rows[hint - step], key));
        if (before != behind)
            break;
        last = step;
        step = (step << 1) + 1;
    }
    step = std::min(step, most);
    std::size_t low = behind ? hint + last + 1 : hint + 1 - step;
    std::size_t high = behind ? hint + step : hint - last;
    while (low < high) {
        const std::size_t middle = low + ((high - low) >> 1);
        NAMETAG_TRY(before, less(rows[middle], key));
        (before ? low : high) = before ? middle + 1 : middle;
    }
    return high;
}

Eval<std::size_t> Sorter::gallopRight(const SortRow& key, std::span<const SortRow> rows, std::size_t hint)
{
    std::size_t step = 1;
    NAMETAG_TRY(before, less(key, rows[hint]));
    const std::size_t most = before ? hint + 1 : rows.size() - hint;
    std::size_t last = 0;
    while (step < most) {
        NAMETAG_TRY(still, less(key, before ? rows[hint - step] : rows[hint + step]));
        if (still != before)
            break;
        last = step;
        step = (step << 1) + 1;
    }
    step = std::min(step, most);
    std::size_t low = before ? hint + 1 - step : hint + last + 1;
    std::size_t high = before ? hint - last : hint + step;
    while (low < high) {
        const std::size_t middle = low + ((high - low) >> 1);
        NAMETAG_TRY(left, less(key, rows[middle]));
        (left ? high : low) = left ? middle : middle + 1;
    }
    return high;
}

} // namespace nametag::runtime
