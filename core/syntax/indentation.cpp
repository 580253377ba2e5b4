// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syntax/indentation.h"

namespace nametag::syntax {

void Indentation::Width::add(char blank)
{
    if (blank == '\f') {
        columns = characters = 0;
        return;
    }
    columns = blank == '\t' ? (columns / 8 + 1) * 8 : columns + 1;
    ++characters;
}

// Parser/tokenizer.c, tok_get: the order of these questions decides which error is reported.
Indentation::Change Indentation::moveTo(Width width, std::uint32_t& closed)
{
    closed = 0;
    if (width.columns == m_levels.back().columns)
        return width.characters == m_levels.back().characters ? Change::Same : Change::Inconsistent;
    if (width.columns > m_levels.back().columns) {
        if (m_levels.size() >= kMaximumLevels)
            return Change::TooDeep;
        if (width.characters <= m_levels.back().characters)
            return Change::Inconsistent;
        m_levels.push_back(width);
        return Change::Deeper;
    }
    while (m_levels.size() > 1 && width.columns < m_levels.back().columns) {
        m_levels.pop_back();
        ++closed;
    }
    if (width.columns != m_levels.back().columns)
        return Change::NoSuchLevel;
    return width.characters == m_levels.back().characters ? Change::Shallower : Change::Inconsistent;
}

} // namespace nametag::syntax
