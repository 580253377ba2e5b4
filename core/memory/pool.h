// SPDX-License-Identifier: GPL-3.0-or-later
// Pool: 16 KiB that serve blocks of one size. There is no real memory behind them, so the list of free blocks
// is an array of block numbers beside the pool.
#pragma once

#include "core/memory/size_class.h"

#include <cstdint>
#include <vector>

namespace nametag::memory {

struct Arena;

enum class BlockState : std::uint8_t { Untouched, InUse, Free };

class Pool {
public:
    /// Links of the list that the pool is in: pools of a class that have room, or its arena's empty pools.
    Pool* next = nullptr;
    Pool* previous = nullptr;
    Arena* arena = nullptr;
    std::uint64_t address = 0;

    /// Gets ready for blocks of this class. An empty pool of the same class goes on with its old free list.
    void open(std::uint32_t sizeClass)
    {
        if (m_sizeClass != sizeClass)
            setUp(sizeClass);
    }

    struct Taken {
        std::uint32_t index;
        bool fresh; ///< never handed out since the pool was set up for its class
    };
    /// Hands out the block freed last, else the next untouched one. The pool isn't full.
    Taken take()
    {
        const std::uint16_t index = m_head;
        m_head = m_links[index];
        m_links[index] = kInUse;
        ++m_inUse;
        if (m_head == kNone && m_listed < m_blocks) {
            m_head = m_listed;
            m_links[m_listed++] = kNone;
        }
        const bool fresh = index == m_touched;
        m_touched = static_cast<std::uint16_t>(m_touched + (fresh ? 1 : 0));
        return {index, fresh};
    }

    /// Takes a block back; false if it wasn't in use.
    bool give(std::uint32_t index)
    {
        if (index >= m_touched || m_links[index] != kInUse)
            return false;
        m_links[index] = m_head;
        m_head = static_cast<std::uint16_t>(index);
        --m_inUse;
        return true;
    }

    bool isFull() const { return m_head == kNone; }
    bool isEmpty() const { return m_inUse == 0; }
    std::uint32_t sizeClass() const { return m_sizeClass; }
    std::uint32_t blockSize() const { return m_blocks == 0 ? 0 : blockSizeOf(m_sizeClass); }
    std::uint32_t blocks() const { return m_blocks; }
    std::uint32_t blocksInUse() const { return m_inUse; }
    BlockState blockState(std::uint32_t index) const;
    std::uint64_t blockAddress(std::uint32_t index) const
    {
        return address + kPoolHeader + std::uint64_t{index} * blockSizeOf(m_sizeClass);
    }

private:
    static constexpr std::uint16_t kNone = 0xffff;
    static constexpr std::uint16_t kInUse = 0xfffe;

    void setUp(std::uint32_t sizeClass);

    std::uint32_t m_sizeClass = 0xffff;
    std::uint16_t m_head = kNone; ///< the free block to hand out next
    std::uint16_t m_listed = 0;   ///< blocks that were ever on the free list
    std::uint16_t m_touched = 0;  ///< blocks that were ever handed out
    std::uint16_t m_inUse = 0;
    std::uint16_t m_blocks = 0;
    std::vector<std::uint16_t> m_links; ///< for each block: the next free one, kNone or kInUse
};

} // namespace nametag::memory
