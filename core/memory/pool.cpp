// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/pool.h"

namespace nametag::memory {

void Pool::setUp(std::uint32_t sizeClass)
{
    m_sizeClass = sizeClass;
    m_blocks = static_cast<std::uint16_t>(blocksPerPool(sizeClass));
    m_links.resize(m_blocks);
    m_links[0] = kNone;
    m_head = 0;
    m_listed = 1;
    m_touched = 0;
    m_inUse = 0;
}

BlockState Pool::blockState(std::uint32_t index) const
{
    if (index >= m_touched)
        return BlockState::Untouched;
    return m_links[index] == kInUse ? BlockState::InUse : BlockState::Free;
}

} // namespace nametag::memory
