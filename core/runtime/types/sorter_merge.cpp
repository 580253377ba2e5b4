// SPDX-License-Identifier: GPL-3.0-or-later
// Merging two neighbouring runs: row by row, and by leaps while one run keeps winning (merge_lo, merge_hi).
#include "core/runtime/types/sorter.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

constexpr std::size_t kGallop = 7; ///< wins in a row that make leaps worth while

enum class Turn : std::uint8_t { On, Ends, OneLeft };

} // namespace

/// The left run is the shorter one: it is set aside, and the rows are filled from the front.
class LowMerge {
public:
    LowMerge(Sorter& sorter, std::size_t start, std::size_t na, std::size_t nb)
        : m_sorter(sorter)
        , m_rows(sorter.m_rows)
        , m_aside(m_rows.begin() + static_cast<std::ptrdiff_t>(start),
                  m_rows.begin() + static_cast<std::ptrdiff_t>(start + na))
        , m_to(start)
        , m_b(start + na)
        , m_bEnd(start + na + nb)
    {}

    Done run()
    {
        takeB();
        Turn turn = m_b == m_bEnd ? Turn::Ends : left() == 1 ? Turn::OneLeft : Turn::On;
        while (turn == Turn::On) {
            Eval<Turn> next = rowByRow();
            if (next && *next == Turn::On)
                next = byLeaps();
            if (!next) {
                finish(Turn::Ends);
                return Raised{};
            }
            turn = *next;
        }
        finish(turn);
        return Nothing{};
    }

private:
    std::size_t left() const { return m_aside.size() - m_a; }
    void takeA() { m_rows[m_to++] = m_aside[m_a++]; }
    void takeB() { m_rows[m_to++] = m_rows[m_b++]; }

    Eval<Turn> rowByRow()
    {
        std::size_t aWins = 0;
        std::size_t bWins = 0;
        while (true) {
            NAMETAG_TRY(right, m_sorter.less(m_rows[m_b], m_aside[m_a]));
            if (right) {
                takeB();
                ++bWins;
                aWins = 0;
                if (m_b == m_bEnd)
                    return Turn::Ends;
            } else {
                takeA();
                ++aWins;
                bWins = 0;
                if (left() == 1)
                    return Turn::OneLeft;
            }
            if (std::max(aWins, bWins) >= m_sorter.m_minGallop)
                return Turn::On;
        }
    }

    Eval<Turn> byLeaps()
    {
        std::size_t aWins = kGallop;
        std::size_t bWins = 0;
        ++m_sorter.m_minGallop;
        while (aWins >= kGallop || bWins >= kGallop) {
            m_sorter.m_minGallop -= m_sorter.m_minGallop > 1 ? 1 : 0;
            NAMETAG_TRY(fromA, m_sorter.gallopRight(m_rows[m_b], std::span(m_aside).subspan(m_a), 0));
            aWins = fromA;
            for (std::size_t i = 0; i < fromA; ++i)
                takeA();
            if (fromA > 0 && left() <= 1)
                return left() == 1 ? Turn::OneLeft : Turn::Ends;
            takeB();
            if (m_b == m_bEnd)
                return Turn::Ends;
            const std::span<const SortRow> right(m_rows.data() + m_b, m_bEnd - m_b);
            NAMETAG_TRY(fromB, m_sorter.gallopLeft(m_aside[m_a], right, 0));
            bWins = fromB;
            for (std::size_t i = 0; i < fromB; ++i)
                takeB();
            if (fromB > 0 && m_b == m_bEnd)
                return Turn::Ends;
            takeA();
            if (left() == 1)
                return Turn::OneLeft;
        }
        ++m_sorter.m_minGallop;
        return Turn::On;
    }

    /// OneLeft: the last of the left run belongs behind all that is left of the right one.
    void finish(Turn turn)
    {
        if (turn == Turn::OneLeft)
            while (m_b < m_bEnd)
                takeB();
        while (left() > 0)
            takeA();
    }

    Sorter& m_sorter;
    std::vector<SortRow>& m_rows;
    std::vector<SortRow> m_aside;
    std::size_t m_a = 0; ///< in m_aside
    std::size_t m_to;
    std::size_t m_b;
    std::size_t m_bEnd;
};

/// The right run is the shorter one: it is set aside, and the rows are filled from the back.
class HighMerge {
public:
    HighMerge(Sorter& sorter, std::size_t start, std::size_t na, std::size_t nb)
        : m_sorter(sorter)
        , m_rows(sorter.m_rows)
        , m_aside(m_rows.begin() + static_cast<std::ptrdiff_t>(start + na),
                  m_rows.begin() + static_cast<std::ptrdiff_t>(start + na + nb))
        , m_start(start)
        , m_na(na)
        , m_nb(nb)
    {}

    Done run()
    {
        takeA();
        Turn turn = m_na == 0 ? Turn::Ends : m_nb == 1 ? Turn::OneLeft : Turn::On;
        while (turn == Turn::On) {
            Eval<Turn> next = rowByRow();
            if (next && *next == Turn::On)
                next = byLeaps();
            if (!next) {
                finish(Turn::Ends);
                return Raised{};
            }
            turn = *next;
        }
        finish(turn);
        return Nothing{};
    }

private:
    // What is not taken yet fills the rows up to this place.
    std::size_t to() const { return m_start + m_na + m_nb - 1; }
    const SortRow& lastA() const { return m_rows[m_start + m_na - 1]; }
    const SortRow& lastB() const { return m_aside[m_nb - 1]; }
    void takeA()
    {
        m_rows[to()] = lastA();
        --m_na;
    }
    void takeB()
    {
        m_rows[to()] = lastB();
        --m_nb;
    }

    Eval<Turn> rowByRow()
    {
        std::size_t aWins = 0;
        std::size_t bWins = 0;
        while (true) {
            NAMETAG_TRY(fromA, m_sorter.less(lastB(), lastA()));
            if (fromA) {
                takeA();
                ++aWins;
                bWins = 0;
                if (m_na == 0)
                    return Turn::Ends;
            } else {
                takeB();
                ++bWins;
                aWins = 0;
                if (m_nb == 1)
                    return Turn::OneLeft;
            }
            if (std::max(aWins, bWins) >= m_sorter.m_minGallop)
                return Turn::On;
        }
    }

    Eval<Turn> byLeaps()
    {
        std::size_t aWins = kGallop;
        std::size_t bWins = 0;
        ++m_sorter.m_minGallop;
        while (aWins >= kGallop || bWins >= kGallop) {
            m_sorter.m_minGallop -= m_sorter.m_minGallop > 1 ? 1 : 0;
            const std::span<const SortRow> first(m_rows.data() + m_start, m_na);
            NAMETAG_TRY(stayA, m_sorter.gallopRight(lastB(), first, m_na - 1));
            aWins = m_na - stayA;
            while (m_na > stayA)
                takeA();
            if (m_na == 0)
                return Turn::Ends;
            takeB();
            if (m_nb == 1)
                return Turn::OneLeft;
            NAMETAG_TRY(stayB, m_sorter.gallopLeft(lastA(), std::span(m_aside).first(m_nb), m_nb - 1));
            bWins = m_nb - stayB;
            while (m_nb > stayB)
                takeB();
            if (bWins > 0 && m_nb <= 1)
                return m_nb == 1 ? Turn::OneLeft : Turn::Ends;
            takeA();
            if (m_na == 0)
                return Turn::Ends;
        }
        ++m_sorter.m_minGallop;
        return Turn::On;
    }

    /// OneLeft: the first of the right run belongs before all that is left of the left one.
    void finish(Turn turn)
    {
        if (turn == Turn::OneLeft)
            while (m_na > 0)
                takeA();
        while (m_nb > 0)
            takeB();
    }

    Sorter& m_sorter;
    std::vector<SortRow>& m_rows;
    std::vector<SortRow> m_aside;
    std::size_t m_start;
    std::size_t m_na; ///< rows left in the left run
    std::size_t m_nb; ///< rows left in the one set aside
};

Done Sorter::mergeAt(std::size_t at)
{
    Run left = m_runs[at];
    const Run right = m_runs[at + 1];
    m_runs[at].length += right.length;
    m_runs[at].power = right.power;
    m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    NAMETAG_TRY(inPlace, gallopRight(m_rows[right.start],
                                     std::span<const SortRow>(m_rows.data() + left.start, left.length), 0));
    left.start += inPlace;
    left.length -= inPlace;
    if (left.length == 0)
        return Nothing{};
    NAMETAG_TRY(rest, gallopLeft(m_rows[right.start - 1],
                                 std::span<const SortRow>(m_rows.data() + right.start, right.length),
                                 right.length - 1));
    if (rest == 0)
        return Nothing{};
    if (left.length <= rest)
        return LowMerge(*this, left.start, left.length, rest).run();
    return HighMerge(*this, left.start, left.length, rest).run();
}

} // namespace nametag::runtime
