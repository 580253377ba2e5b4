// SPDX-License-Identifier: GPL-3.0-or-later
// What the heap map shows, read from the session: the heap at the cursor, what this step did to it, and which
// arena, pool and block are looked at.
#pragma once

#include "ui/models/heap_words.h"

#include <QString>

#include <array>
#include <vector>

namespace nametag::ui {

class LessonSession;

/// Where the reader looks; kept while the cursor moves.
struct HeapMapPlace {
    std::uint64_t pool = 0;  ///< chosen by hand, or 0: where something happens
    std::uint64_t block = 0; ///< an address inside the pool, or 0
    bool isOpen = false;     ///< the block's bytes are shown instead of the pool
};

/// A block of the pool that is shown.
struct HeapMapCell {
    timeline::BlockUse use = timeline::BlockUse::Untouched;
    TypeRole role = TypeRole::Single;
    events::ObjectKind kind = events::ObjectKind::Other;
    bool isNow = false; ///< taken in this step
    int order = -1;     ///< used again in this step, as the how manieth
    bool isSelected = false;
};

struct HeapMapArenaCell {
    std::uint64_t pool = 0;
    std::uint32_t blockSize = 0; ///< 0: never used, or free for any size
    double share = 0;            ///< of its blocks, in use
    bool wasUsed = false;
    bool isNow = false; ///< a block of it was taken or given back in this step
};

struct HeapMapContent {
    timeline::HeapStateRef heap; ///< nothing while nothing ran
    timeline::StateRef memory;
    const events::Recording* recording = nullptr;
    const profile::Profile* profile = nullptr;
    std::vector<std::uint64_t> arenas; ///< from the first that was mapped
    std::size_t arena = 0;             ///< the one that is shown
    std::uint32_t poolsInUse = 0;
    std::vector<HeapMapArenaCell> pools; ///< of that arena
    std::uint64_t pool = 0;              ///< the one that is shown, or 0
    int poolNumber = 0;                  ///< in its arena, from 1
    bool servesNext = false;             ///< the next request of this size goes to it
    std::vector<HeapMapCell> cells;
    std::vector<std::uint16_t> chain; ///< free blocks, the next one first
    std::uint16_t next = timeline::kNoBlock;
    std::uint32_t live = 0;
    std::uint32_t kept = 0;
    std::uint32_t lost = 0; ///< bytes of live blocks that nobody asked for
    TypeRole mostly = TypeRole::Single;
    QString usedBy; ///< "212 str, 3 list slots"
    std::array<std::uint64_t, memory::kSizeClasses> classBytes{};
    std::uint64_t outside = 0;
    QString outsideMost;     ///< the largest of it
    std::uint64_t block = 0; ///< the one that is looked at, or 0
    bool isOpen = false;

    bool isEmpty() const { return !heap || arenas.empty(); }
    const timeline::PoolState* shown() const { return pool ? heap->poolAt(pool) : nullptr; }
    int indexOf(std::uint64_t address) const;
    const timeline::HeapBlock* blockAt(std::uint64_t address) const { return heap->blockAt(address); }
};

HeapMapContent heapMapContent(const LessonSession& session, const HeapMapPlace& place);

/// A block in words: "block 134 of 340: str 'W23', 44 of 48 bytes, 0x7f…".
QString blockText(const HeapMapContent& content, std::uint64_t address);
/// "Arena 1 of 2, 256 pools, 31 in use".
QString heapMapSummary(const HeapMapContent& content);
/// All of the map, a thing a line.
QString heapMapText(const HeapMapContent& content);

} // namespace nametag::ui
