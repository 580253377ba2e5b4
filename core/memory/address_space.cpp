// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/address_space.h"

#include "core/base/assert.h"

#include <algorithm>

namespace nametag::memory {

std::uint64_t AddressSpace::mapArena()
{
    const auto free = std::find(m_places.begin(), m_places.end(), false);
    const auto place = static_cast<std::uint64_t>(free - m_places.begin());
    if (free == m_places.end())
        m_places.push_back(true);
    else
        *free = true;
    return m_firstArena - place * kArenaBytes;
}

void AddressSpace::releaseArena(std::uint64_t address)
{
    const std::uint64_t place = placeOf(address);
    NAMETAG_ASSERT(place < m_places.size() && m_places[place], "no arena is mapped there");
    m_places[place] = false;
}

std::uint64_t AddressSpace::takeStatic(std::uint32_t bytes)
{
    const std::uint64_t address = m_nextStatic;
    m_nextStatic += (std::uint64_t{bytes} + 15) / 16 * 16;
    return address;
}

} // namespace nametag::memory
