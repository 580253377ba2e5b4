// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/heap.h"

#include "core/base/assert.h"

#include <utility>
#include <vector>

namespace nametag::memory {

using events::HeapAction;

namespace {

/// Bytes of the C++ pre-headers: InstanceExtras (64 bytes, core/runtime/objects/class_objects.h), then
/// GcHead.
constexpr std::size_t kExtrasBytes = 64;

/// Of floats, tuples of one, lists and dicts.
constexpr std::uint32_t kKeptSizes[] = {24, 48, 64};

constexpr std::size_t kTupleHead = 40; // with the collector's header; Include/cpython/tupleobject.h
constexpr std::uint32_t kDictBytes = 64;
/// A dict's first table: 8 slots with str keys.
constexpr std::uint32_t kLeastTableBytes = 120;
constexpr std::size_t kLeastTableEntries = 5;

std::size_t preHeaderBytes(const Behaviour& type)
{
    return (type.hasExtras ? kExtrasBytes : 0) + (type.collected ? sizeof(GcHead) : 0);
}

} // namespace

void noteTouched(Object& object)
{
    object.behaviour->heap->report().touch(object);
}

void reachedZero(Object& object)
{
    object.behaviour->destroy(object);
}

Heap::Heap(const profile::Profile& profile, events::EventSink* sink)
    : m_profile(profile)
    , m_sink(sink)
    , m_reporter(sink)
    , m_blocks(this)
    , m_freeLists(profile.freeLists)
    , m_collector(profile, m_reporter)
{}

Heap::~Heap()
{
    // Members of one object may be what another one's type is: the functions are all read before any runs.
    std::vector<std::pair<void (*)(Object&), Object*>> ends;
    m_realMemory.forEachMarked([&ends](void* payload) {
        auto* object = static_cast<Object*>(payload);
        ends.emplace_back(object->behaviour->end, object);
    });
    for (const auto& [end, object] : ends)
        end(*object);
}

void Heap::endWith(Object& object, void (*end)(Object&))
{
    object.behaviour->end = end;
    object.bits |= kHasEnd;
    const std::size_t before = preHeaderBytes(*object.behaviour);
    m_realMemory.mark(reinterpret_cast<std::byte*>(&object) - before, before + object.realBytes, &object);
}

void Heap::note(HeapAction action, std::uint64_t address, std::uint32_t request, const Object* owner,
                FreeListKey list)
{
    if (m_sink)
        m_sink->note({0, owner ? owner->id : ObjectId{}, request, events::Address(address), action,
                      static_cast<std::uint8_t>(list)});
}

void* Heap::reserve(Behaviour& type, std::size_t bytes)
{
    const std::size_t before = preHeaderBytes(type);
    auto* memory = static_cast<std::byte*>(m_realMemory.allocate(before + bytes));
    if (type.hasExtras)
        std::fill_n(memory, kExtrasBytes, std::byte{0});
    if (type.collected)
        new (memory + before - sizeof(GcHead)) GcHead;
    return memory + before;
}

void Heap::start(Behaviour& type, const BodyRequest& body, Object& object, std::size_t bytes)
{
    object.behaviour = &type;
    object.id = ObjectId{m_nextId++};
    object.realBytes = static_cast<std::uint32_t>(bytes);
    object.shownSize = body.shownSize;
    object.idOffset = static_cast<std::uint16_t>(body.idOffset);
    object.freeList = static_cast<std::uint16_t>(body.freeList);
    object.bits = kTouched | kUntold;
    if (type.countedType)
        addReference(*type.countedType);
    if (m_startingUp) {
        object.bits |= kStatic;
        object.address = m_blocks.takeStatic(body.bytes) + body.idOffset;
        return;
    }
    object.requested = body.bytes;
    ++m_liveObjects;
    m_liveBytes += body.bytes;
    if (body.freeList != FreeListKey::None || body.placed != 0) {
        object.address = placeBody(body, object) + body.idOffset;
        return;
    }
    const std::uint64_t block = m_blocks.allocate(body.bytes).address;
    object.address = block + body.idOffset;
    note(HeapAction::ObjectPlaced, block, body.bytes, &object, FreeListKey::None);
    if (type.collected)
        m_collector.objectAllocated();
}

std::uint64_t Heap::placeBody(const BodyRequest& body, Object& object)
{
    if (body.placed != 0) {
        object.address = body.placed + body.idOffset;
        note(HeapAction::ObjectFilled, body.placed, body.bytes, &object, FreeListKey::None);
        return body.placed;
    }
    if (const auto kept = takeKept(body.freeList)) {
        note(HeapAction::ObjectPlaced, *kept, body.bytes, &object, body.freeList);
        return *kept;
    }
    const bool own = m_freeLists.takeOwn(body.freeList);
    const std::uint64_t block = m_blocks.allocate(body.bytes).address;
    object.address = block + body.idOffset;
    note(HeapAction::ObjectPlaced, block, body.bytes, &object, FreeListKey::None);
    if (object.behaviour->collected && !own)
        m_collector.objectAllocated();
    return block;
}

void Heap::release(Object& object)
{
    const Behaviour& type = *object.behaviour;
    Object* countedType = type.countedType;
    if (object.has(kTracked))
        m_collector.untrack(object);
    bool kept = false;
    if (object.requested != 0) {
        const std::uint64_t block = object.address - object.idOffset;
        const auto list = static_cast<FreeListKey>(object.freeList);
        kept = keep(list, block);
        note(kept ? HeapAction::Kept : HeapAction::Freed, block, object.requested, nullptr,
             kept ? list : FreeListKey::None);
        m_reporter.objectDestroyed(object, kept);
        if (!kept) {
            m_blocks.free(block);
            if (type.collected)
                m_collector.objectFreed();
        }
        --m_liveObjects;
        m_liveBytes -= object.requested;
    } else {
        m_reporter.objectDestroyed(object, false);
    }
    const std::size_t before = preHeaderBytes(type);
    if (object.has(kHasEnd))
        m_realMemory.unmark(reinterpret_cast<std::byte*>(&object) - before, before + object.realBytes,
                            &object);
    m_realMemory.free(reinterpret_cast<std::byte*>(&object) - before, before + object.realBytes);
    if (countedType)
        dropReference(*countedType);
}

std::uint64_t Heap::allocateBlock(Object& owner, std::uint32_t bytes)
{
    if (m_startingUp)
        return m_blocks.takeStatic(bytes);
    const Blocks::Taken taken = m_blocks.allocate(bytes);
    m_liveBytes += bytes;
    note(HeapAction::PartPlaced, taken.address, bytes, &owner, FreeListKey::None);
    m_reporter.blockAllocated(&owner, bytes, taken.address, taken.source);
    return taken.address;
}

std::uint64_t Heap::allocateBlock(Object& owner, std::uint32_t bytes, FreeListKey key)
{
    if (!m_startingUp && key != FreeListKey::None) {
        if (const auto kept = takeKept(key)) {
            m_liveBytes += bytes;
            note(HeapAction::PartPlaced, *kept, bytes, &owner, key);
            m_reporter.blockAllocated(&owner, bytes, *kept, events::BlockSource::FreeList);
            return *kept;
        }
    }
    return allocateBlock(owner, bytes);
}

void Heap::freeBlock(std::uint64_t address, std::uint32_t bytes)
{
    freeBlock(address, bytes, FreeListKey::None);
}

void Heap::freeBlock(std::uint64_t address, std::uint32_t bytes, FreeListKey key)
{
    if (address == 0 || isStatic(address))
        return;
    m_liveBytes -= bytes;
    const bool kept = key != FreeListKey::None && keep(key, address);
    note(kept ? HeapAction::Kept : HeapAction::Freed, address, bytes, nullptr,
         kept ? key : FreeListKey::None);
    m_reporter.blockFreed(bytes, address);
    if (!kept)
        m_blocks.free(address);
}

std::uint64_t Heap::reallocateBlock(Object& owner, std::uint64_t address, std::uint32_t oldBytes,
                                    std::uint32_t newBytes)
{
    if (newBytes == 0) {
        freeBlock(address, oldBytes);
        return 0;
    }
    if (m_startingUp || isStatic(address))
        return allocateBlock(owner, newBytes);
    m_liveBytes += newBytes;
    const Blocks::Taken taken = m_blocks.startReallocate(address, newBytes);
    if (taken.address == address) {
        note(HeapAction::Resized, address, newBytes, &owner, FreeListKey::None);
    } else {
        note(HeapAction::PartPlaced, taken.address, newBytes, &owner, FreeListKey::None);
        if (address != 0) {
            note(HeapAction::Freed, address, oldBytes, nullptr, FreeListKey::None);
            m_blocks.finishReallocate(address);
        }
    }
    if (address != 0) {
        m_liveBytes -= oldBytes;
        m_reporter.blockFreed(oldBytes, address);
    }
    m_reporter.blockAllocated(&owner, newBytes, taken.address, taken.source);
    return taken.address;
}

bool Heap::growInPlace(Object& object, std::uint32_t bytes)
{
    const std::uint64_t block = object.address - object.idOffset;
    if (object.requested == 0 || !m_blocks.keepsPlace(block, bytes))
        return false;
    m_blocks.startReallocate(block, bytes);
    note(HeapAction::Resized, block, bytes, &object, FreeListKey::None);
    m_liveBytes += bytes - object.requested;
    object.requested = bytes;
    return true;
}

std::uint64_t Heap::takeQuietly(std::uint32_t bytes, FreeListKey key, bool counted)
{
    if (m_startingUp)
        return 0;
    if (key != FreeListKey::None) {
        if (const auto kept = takeKept(key)) {
            note(HeapAction::PartPlaced, *kept, bytes, nullptr, key);
            return *kept;
        }
    }
    const bool own = key != FreeListKey::None && m_freeLists.takeOwn(key);
    const std::uint64_t address = m_blocks.allocate(bytes).address;
    note(HeapAction::PartPlaced, address, bytes, nullptr, FreeListKey::None);
    if (!own && (counted || isCollected(key)))
        m_collector.objectAllocated();
    return address;
}

void Heap::giveQuietly(std::uint64_t address, FreeListKey key, bool counted)
{
    if (address == 0)
        return;
    const bool kept = key != FreeListKey::None && keep(key, address);
    note(kept ? HeapAction::Kept : HeapAction::Freed, address, 0, nullptr, kept ? key : FreeListKey::None);
    if (kept)
        return;
    m_blocks.free(address);
    if (counted || isCollected(key))
        m_collector.objectFreed();
}

std::uint64_t Heap::resizeQuietly(std::uint64_t address, std::uint32_t bytes)
{
    if (address == 0)
        return 0;
    const Blocks::Taken taken = m_blocks.startReallocate(address, bytes);
    if (taken.address == address) {
        note(HeapAction::Resized, address, bytes, nullptr, FreeListKey::None);
        return address;
    }
    note(HeapAction::PartPlaced, taken.address, bytes, nullptr, FreeListKey::None);
    note(HeapAction::Freed, address, 0, nullptr, FreeListKey::None);
    m_blocks.finishReallocate(address);
    return taken.address;
}

void Heap::giveTo(Object& owner, std::uint64_t address, std::uint32_t bytes)
{
    m_liveBytes += bytes;
    note(HeapAction::Resized, address, bytes, &owner, FreeListKey::None);
    m_reporter.blockAllocated(&owner, bytes, address, events::BlockSource::Fresh);
}

void Heap::passTo(Object& owner, std::uint64_t address, std::uint32_t bytes)
{
    m_liveBytes -= bytes;
    m_reporter.blockFreed(bytes, address);
    giveTo(owner, address, bytes);
}

void Heap::takeHeldTuple(std::size_t length)
{
    const FreeListKey key = tupleFreeList(length);
    settle(key);
    m_heldTuples[heldPlace(length)].push_back(
        takeQuietly(static_cast<std::uint32_t>(kTupleHead + 8 * length), key, true));
}

void Heap::giveHeldTuple(std::size_t length)
{
    std::vector<std::uint64_t>& held = m_heldTuples[heldPlace(length)];
    if (held.empty())
        return;
    const std::uint64_t block = held.back();
    held.pop_back();
    giveQuietly(block, tupleFreeList(length), true);
}

void Heap::takeWaitingTuples(FreeListKey key)
{
    const std::size_t length = tupleLength(key);
    for (std::uint32_t waiting = std::exchange(m_waitingTuples[length], 0u); waiting > 0; --waiting) {
        const auto bytes = static_cast<std::uint32_t>(kTupleHead + 8 * length);
        m_heldTuples[length].push_back(takeQuietly(bytes, key));
    }
}

void Heap::holdKeywords(std::size_t count)
{
    if (count == 0 || m_startingUp)
        return;
    m_heldKeywords.push_back(takeQuietly(kDictBytes, FreeListKey::Dict));
    m_heldKeywords.push_back(
        count <= kLeastTableEntries ? takeQuietly(kLeastTableBytes, FreeListKey::DictKeys) : 0);
}

void Heap::letKeywordsGo(std::size_t count)
{
    if (count == 0 || m_heldKeywords.empty())
        return;
    const std::uint64_t table = m_heldKeywords.back();
    const std::uint64_t body = m_heldKeywords[m_heldKeywords.size() - 2];
    m_heldKeywords.resize(m_heldKeywords.size() - 2);
    giveQuietly(table, FreeListKey::DictKeys);
    giveQuietly(body, FreeListKey::Dict);
}

void Heap::emptyFreeLists()
{
    for (std::size_t length = 1; length <= kLongestKeptTuple; ++length)
        settle(tupleFreeList(length));
    for (const std::uint64_t address : m_freeLists.clear()) {
        note(HeapAction::Freed, address, 0, nullptr, FreeListKey::None);
        m_blocks.free(address);
    }
    if (!std::exchange(m_ownBlocksGone, true))
        giveOwnBlocks();
}

void Heap::giveOwnBlocks()
{
    for (const std::uint32_t bytes : kKeptSizes) {
        if (!m_blocks.small().hasRoom(bytes))
            continue;
        const std::uint64_t top = takeQuietly(bytes);
        const std::uint64_t below = takeQuietly(bytes);
        giveQuietly(top);
        giveQuietly(below);
    }
}

void Heap::setShownSize(Object& object, std::uint32_t size, std::uint32_t capacity)
{
    object.shownSize = size;
    m_reporter.sizeChanged(object, size, capacity);
}

bool Heap::isStatic(std::uint64_t address)
{
    return address >= kFirstStatic && address < kFirstLarge;
}

void Heap::poolOpened(std::uint64_t address, std::uint32_t blockSize)
{
    m_reporter.poolOpened(address, blockSize);
}

void Heap::poolEmptied(std::uint64_t address)
{
    m_reporter.poolEmptied(address);
}

void Heap::arenaMapped(std::uint64_t address, std::uint32_t pools)
{
    note(HeapAction::ArenaMapped, address, pools, nullptr, FreeListKey::None);
    m_reporter.arenaMapped(address, pools);
}

void Heap::arenaReleased(std::uint64_t address)
{
    note(HeapAction::ArenaReleased, address, 0, nullptr, FreeListKey::None);
    m_reporter.arenaReleased(address);
}

} // namespace nametag::memory
