// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_table.h"

#include "core/base/assert.h"

namespace nametag {

TextId TextTable::keep(std::string_view text)
{
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return known->second;
    m_texts.emplace_back(text);
    const TextId id{size()};
    m_ids.emplace(m_texts.back(), id);
    return id;
}

TextId TextTable::find(std::string_view text) const
{
    const auto known = m_ids.find(text);
    return known == m_ids.end() ? TextId{} : known->second;
}

std::string_view TextTable::operator[](TextId id) const
{
    if (!id)
        return {};
    NAMETAG_ASSERT(id.value <= m_texts.size(), "a TextId that the table never gave");
    return m_texts[id.value - 1];
}

} // namespace nametag
