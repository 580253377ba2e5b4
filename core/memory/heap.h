// SPDX-License-Identifier: GPL-3.0-or-later
// Heap: owns all objects of one run, gives them their simulated blocks, destroys them when their count
// reaches 0.
#pragma once

#include "core/memory/blocks.h"
#include "core/memory/collector.h"
#include "core/memory/free_lists.h"
#include "core/memory/object_header.h"
#include "core/memory/pool_observer.h"
#include "core/memory/real_memory.h"
#include "core/memory/reference.h"
#include "core/memory/reporter.h"
#include "core/profile/profile.h"

#include <array>
#include <cstddef>
#include <new>
#include <optional>
#include <type_traits>
#include <vector>

namespace nametag::memory {

/// The simulated memory of a new object.
struct BodyRequest {
    std::uint32_t bytes = 16;     ///< what is asked of the allocator, pre-headers included
    std::uint32_t idOffset = 0;   ///< bytes from the block to the address that id() tells (pre-headers)
    std::uint32_t shownSize = 16; ///< sys.getsizeof
    FreeListKey freeList = FreeListKey::None;
    std::uint64_t placed = 0; ///< a block taken before (takeQuietly): nothing is asked of the allocator
};

class Heap final : private PoolObserver {
public:
    Heap(const profile::Profile& profile, events::EventSink* sink);
    ~Heap() override;
    Heap(const Heap&) = delete;
    Heap& operator=(const Heap&) = delete;

    const profile::Profile& profile() const { return m_profile; }
    Reporter& report() { return m_reporter; }
    Collector& collector() { return m_collector; }

    /// Makes an object of C++ type T (derived from Object) with `extraBytes` of payload behind it; count 1.
    /// The caller fills it and then calls tell(). While starting up, the object is the interpreter's own:
    /// static memory, no block.
    template <class T> T* create(Behaviour& type, const BodyRequest& body, std::size_t extraBytes = 0)
    {
        T* object = new (reserve(type, sizeof(T) + extraBytes)) T;
        start(type, body, *object, sizeof(T) + extraBytes);
        if constexpr (!std::is_trivially_destructible_v<T>)
            endWith(*object, endOf<T>);
        return object;
    }

    /// If the object is still there when the heap ends, `end` gives back what its C++ members hold. One
    /// function a type.
    void endWith(Object& object, void (*end)(Object&));

    /// Tells the listener of a finished new object: its birth, value and references.
    void tell(Object& object)
    {
        if (m_reporter.listens() && !m_startingUp)
            m_reporter.introduce(object);
    }

    /// Called by a type's destroy() when its references are gone: the body goes to its free list or its pool
    /// and the C++ object ends.
    void release(Object& object);

    /// A block beside an object's body: item array, key table, attribute values. Told to the listener.
    std::uint64_t allocateBlock(Object& owner, std::uint32_t bytes);
    /// 0 as address allocates, 0 as newBytes frees.
    std::uint64_t reallocateBlock(Object& owner, std::uint64_t address, std::uint32_t oldBytes,
                                  std::uint32_t newBytes);
    void freeBlock(std::uint64_t address, std::uint32_t bytes);
    /// The same through a free list (dict key tables).
    std::uint64_t allocateBlock(Object& owner, std::uint32_t bytes, FreeListKey key);
    void freeBlock(std::uint64_t address, std::uint32_t bytes, FreeListKey key);
    /// A call that lays its arguments out in a tuple holds one as long as it runs; calls end in the reverse
    /// order. A tuple that a free list has waits there until another one of its length is asked for.
    void holdTuple(std::size_t length)
    {
        if (length == 0 || m_startingUp)
            return;
        const std::size_t place = heldPlace(length);
        if (place != 0 && m_freeLists.available(tupleFreeList(length)) > m_waitingTuples[place])
            ++m_waitingTuples[place];
        else
            takeHeldTuple(length);
    }
    void letTupleGo(std::size_t length)
    {
        if (length == 0)
            return;
        const std::size_t place = heldPlace(length);
        if (m_waitingTuples[place] > 0)
            --m_waitingTuples[place];
        else
            giveHeldTuple(length);
    }
    /// A dict of keyword arguments, likewise.
    void holdKeywords(std::size_t count);
    void letKeywordsGo(std::size_t count);
    /// A block of native code's own (a scratch number, a tuple of arguments), of which no event tells.
    /// `counted`: it is an object that the collector counts (those of free lists are known).
    std::uint64_t takeQuietly(std::uint32_t bytes, FreeListKey key = FreeListKey::None, bool counted = false);
    void giveQuietly(std::uint64_t address, FreeListKey key = FreeListKey::None, bool counted = false);
    std::uint64_t resizeQuietly(std::uint64_t address, std::uint32_t bytes);
    /// From now on it is a block beside the owner's body.
    void giveTo(Object& owner, std::uint64_t address, std::uint32_t bytes);
    /// A block beside another object's body is from now on one beside the owner's.
    void passTo(Object& owner, std::uint64_t address, std::uint32_t bytes);
    /// A full collection empties the free lists.
    void emptyFreeLists();
    const Blocks& blocks() const { return m_blocks; }
    void writeRequestsTo(RequestLog* log) { m_blocks.writeTo(log); }
    /// realloc() of an object's body, if its block can stay where it is.
    bool growInPlace(Object& object, std::uint32_t bytes);
    const FreeLists& freeLists() const { return m_freeLists; }
    /// The script begins: so many dead objects of the interpreter's own does a free list keep.
    void setOwnKept(FreeListKey key, std::uint32_t count) { m_freeLists.setOwn(key, count); }
    RealMemory& realMemory() { return m_realMemory; }

    /// The collector knows the object from now on / no longer.
    void track(Object& object) { m_collector.track(object); }
    void untrack(Object& object) { m_collector.untrack(object); }

    bool startingUp() const { return m_startingUp; }
    /// While starting up, every object is the interpreter's own: static memory, untold until first mentioned.
    void setStartingUp(bool on) { m_startingUp = on; }

    /// sys.getsizeof of the object has changed (and with it the slots of its table or array).
    void setShownSize(Object& object, std::uint32_t size, std::uint32_t capacity);

    std::uint64_t liveObjects() const { return m_liveObjects; }
    std::uint64_t liveBytes() const { return m_liveBytes; }
    void setByteLimit(std::uint64_t bytes) { m_byteLimit = bytes; }
    bool overByteLimit() const { return m_liveBytes > m_byteLimit; }

private:
    static constexpr std::size_t kLongestKeptTuple = 20;
    static std::size_t heldPlace(std::size_t length) { return length <= kLongestKeptTuple ? length : 0; }
    void takeHeldTuple(std::size_t length);
    void giveHeldTuple(std::size_t length);
    /// The calls that hold tuples of this free list take theirs.
    void settle(FreeListKey key)
    {
        if (key >= FreeListKey::FirstTuple && m_waitingTuples[tupleLength(key)] > 0) [[unlikely]]
            takeWaitingTuples(key);
    }
    void takeWaitingTuples(FreeListKey key);
    std::optional<std::uint64_t> takeKept(FreeListKey key)
    {
        settle(key);
        return m_freeLists.take(key);
    }
    bool keep(FreeListKey key, std::uint64_t block)
    {
        settle(key);
        return m_freeLists.give(key, block);
    }
    std::uint64_t placeBody(const BodyRequest& body, Object& object);
    void poolOpened(std::uint64_t address, std::uint32_t blockSize) override;
    void poolEmptied(std::uint64_t address) override;
    void arenaMapped(std::uint64_t address, std::uint32_t pools) override;
    void arenaReleased(std::uint64_t address) override;
    /// Tells the listener of an operation of the allocator.
    void note(events::HeapAction action, std::uint64_t address, std::uint32_t request, const Object* owner,
              FreeListKey list);
    static bool isStatic(std::uint64_t address);
    /// What the free lists keep of the interpreter's own objects when a script begins goes back to the pools
    /// with the first full collection, and lies on top there.
    void giveOwnBlocks();
    template <class T> static void endOf(Object& self)
    {
        if constexpr (requires(T & object) { object.abandon(); })
            static_cast<T&>(self).abandon(); // other objects may be gone already
        static_cast<T&>(self).~T();
    }
    void* reserve(Behaviour& type, std::size_t bytes);
    void start(Behaviour& type, const BodyRequest& body, Object& object, std::size_t bytes);

    const profile::Profile& m_profile;
    events::EventSink* m_sink;
    Reporter m_reporter;
    Blocks m_blocks;
    RealMemory m_realMemory;
    FreeLists m_freeLists;
    Collector m_collector;
    std::array<std::uint32_t, kLongestKeptTuple + 1> m_waitingTuples{};
    /// Blocks of held tuples by length; first those of the lengths that no free list keeps.
    std::array<std::vector<std::uint64_t>, kLongestKeptTuple + 1> m_heldTuples;
    std::vector<std::uint64_t> m_heldKeywords; ///< blocks of dicts and their tables
    bool m_startingUp = true;
    bool m_ownBlocksGone = false;
    std::uint32_t m_nextId = 1;
    std::uint64_t m_liveObjects = 0;
    std::uint64_t m_liveBytes = 0;
    std::uint64_t m_byteLimit = ~std::uint64_t{0};
};

/// The tuple that the arguments of a call lie in while it runs.
class HeldTuple {
public:
    HeldTuple(Heap& heap, std::size_t length)
        : m_heap(heap)
        , m_length(length)
    {
        m_heap.holdTuple(m_length);
    }
    ~HeldTuple() { m_heap.letTupleGo(m_length); }
    HeldTuple(const HeldTuple&) = delete;
    HeldTuple& operator=(const HeldTuple&) = delete;

private:
    Heap& m_heap;
    std::size_t m_length;
};

/// A quietly taken block that goes back at the end of the scope.
class Scratch {
public:
    explicit Scratch(Heap& heap, std::uint32_t bytes, FreeListKey key = FreeListKey::None,
                     bool counted = false)
        : m_heap(heap)
        , m_address(heap.takeQuietly(bytes, key, counted))
        , m_key(key)
        , m_counted(counted)
    {}
    ~Scratch() { m_heap.giveQuietly(m_address, m_key, m_counted); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

private:
    Heap& m_heap;
    std::uint64_t m_address;
    FreeListKey m_key;
    bool m_counted;
};

} // namespace nametag::memory
