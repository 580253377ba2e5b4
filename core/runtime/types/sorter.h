// SPDX-License-Identifier: GPL-3.0-or-later
// The sort of lists: natural runs, extended to a minimum length by binary insertion, merged by powers, with
// galloping (Objects/listobject.c, list_sort_impl; Objects/listsort.txt): each comparison is CPython's.
#pragma once

#include "core/runtime/objects/runtime.h"

#include <span>
#include <vector>

namespace nametag::runtime {

struct SortRow {
    Object* key; ///< what is compared: the item itself, or its key (owned then)
    Object* item;
};

class Sorter {
public:
    Sorter(Runtime& runtime, std::vector<SortRow>& rows);

    /// All rows are still there, in some order, when a comparison raises.
    Done sort();

private:
    friend class LowMerge;
    friend class HighMerge;

    struct Run {
        std::size_t start;
        std::size_t length;
        int power = 0;
    };
    enum class Fast : std::uint8_t { None, Ints, Texts, Floats, Same };

    void chooseFastComparison();
    Eval<bool> less(const SortRow& a, const SortRow& b);
    void reverse(std::size_t start, std::size_t end);
    Eval<std::size_t> endOfAscent(std::size_t next);
    Eval<std::size_t> takeRunWithEquals(std::size_t start);
    Eval<std::size_t> takeRun(std::size_t start);
    Done insertRest(std::size_t start, std::size_t sorted, std::size_t wanted);
    Done addRun(const Run& run);
    Done mergeAt(std::size_t at);
    /// Where the key belongs among the sorted rows, before (left) or behind (right) its equals; the search
    /// starts at `hint`.
    Eval<std::size_t> gallopLeft(const SortRow& key, std::span<const SortRow> rows, std::size_t hint);
    Eval<std::size_t> gallopRight(const SortRow& key, std::span<const SortRow> rows, std::size_t hint);

    Runtime& rt;
    std::vector<SortRow>& m_rows;
    std::vector<Run> m_runs;
    std::size_t m_minGallop = 7;
    Fast m_fast = Fast::None;
};

} // namespace nametag::runtime
