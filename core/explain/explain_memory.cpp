// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the private heap: blocks, pools, arenas.
#include "core/explain/explain.h"

namespace nametag::explain {

using namespace nametag::events;

namespace {

constexpr std::uint32_t kLargestSmall = 512; ///< Objects/obmalloc.c, SMALL_REQUEST_THRESHOLD
constexpr std::uint32_t kAlignment = 16;     ///< Objects/obmalloc.c, ALIGNMENT

std::uint32_t blockSize(std::uint32_t request)
{
    return request > kLargestSmall ? request : (request + kAlignment - 1) / kAlignment * kAlignment;
}

} // namespace

Message explainEvent(const Moment& moment, const BlockAllocated& event)
{
    const Argument size = number(blockSize(event.request));
    if (event.source == BlockSource::Reused)
        return {{NAMETAG_SENTENCE("Freed blocks go first"), {}},
                {{NAMETAG_SENTENCE("The pool hands out the block that was freed last."), {}}}};
    if (event.source == BlockSource::System)
        return {{NAMETAG_SENTENCE("The system gives %1 bytes"), {size}},
                {{NAMETAG_SENTENCE("Requests over 512 bytes do not come from the pools."), {}}}};
    const Argument owner = word(event.owner ? moment.typeWord(event.owner) : "object");
    Message message{{NAMETAG_SENTENCE("A %1-byte block is taken"), {size}},
                    {{NAMETAG_SENTENCE("The %1 needs %2 bytes."), {owner, number(event.request)}}}};
    if (blockSize(event.request) != event.request)
        message.body.push_back({NAMETAG_SENTENCE("The pool rounds up to %1."), {size}});
    return message;
}

Message explainEvent(const Moment&, const BlockFreed& event)
{
    return {{NAMETAG_SENTENCE("A %1-byte block is free again"), {number(blockSize(event.request))}},
            {{NAMETAG_SENTENCE("The pool will hand it out first when this size is asked for."), {}}}};
}

Message explainEvent(const Moment&, const PoolOpened& event)
{
    return {{NAMETAG_SENTENCE("A pool opens for %1-byte blocks"), {number(event.blockSize)}},
            {{NAMETAG_SENTENCE("All blocks of a pool have one size."), {}}}};
}

Message explainEvent(const Moment&, const PoolEmptied&)
{
    return {{NAMETAG_SENTENCE("A whole pool is free again"), {}},
            {{NAMETAG_SENTENCE("Its last block was freed. Any size class may use the pool now."), {}}}};
}

Message explainEvent(const Moment&, const ArenaMapped& event)
{
    return {{NAMETAG_SENTENCE("The system gives a new arena"), {}},
            {{NAMETAG_SENTENCE("It has room for %1 pools."), {number(event.pools)}}}};
}

Message explainEvent(const Moment&, const ArenaReleased&)
{
    return {{NAMETAG_SENTENCE("An arena goes back to the system"), {}},
            {{NAMETAG_SENTENCE("All its pools were free."), {}}}};
}

} // namespace nametag::explain
