// SPDX-License-Identifier: GPL-3.0-or-later
// Object: what every Python object begins with. Behaviour: what the heap must know of its type.
// The C++ objects are real, their addresses and sizes are simulated: a wrong count is found by the checker,
// never by luck.
#pragma once

#include "core/base/ids.h"
#include "core/events/kinds.h"

#include <cstddef>
#include <cstdint>

namespace nametag::memory {

class Heap;
struct Object;

/// A count that never changes (3.12 on: the low 32 bits all set, as getrefcount shows it).
inline constexpr std::uint32_t kImmortalCount = 0xFFFFFFFFu;

/// Bits of Object::bits.
enum HeaderBit : std::uint16_t {
    kTouched = 1,     ///< its count may differ from the one last told (always set where nobody listens)
    kTracked = 2,     ///< in one of the collector's lists
    kFinalized = 4,   ///< its __del__ has run
    kHasWeakrefs = 8, ///< the weak reference table knows it
    kDying = 16,      ///< being destroyed
    kUntold = 32,     ///< the listener does not know it yet: it is told whole when it is first mentioned
    kStatic = 64,     ///< in the interpreter's own data: no block
    kUnreachableMark = 128, ///< during a collection: tentatively unreachable
    kHasEnd = 256,          ///< C++ members of its own end with the heap at the latest (Behaviour::end)
};

/// Called with each object that an object refers to, once a reference.
struct Visitor {
    void (*visit)(Object& target, void* context) = nullptr;
    void* context = nullptr;
    void operator()(Object* target) const
    {
        if (target)
            visit(*target, context);
    }
};

/// What the heap and the collector must know of a type.
struct Behaviour {
    Heap* heap = nullptr;
    events::ObjectKind kind = events::ObjectKind::Other;
    bool collected = false;                  ///< has a GcHead before it
    bool hasExtras = false;                  ///< has InstanceExtras before it (attributes)
    void (*destroy)(Object& self) = nullptr; ///< count is 0: release references, then Heap::release
    void (*traverse)(Object& self, Visitor visit) = nullptr;
    void (*clear)(Object& self) = nullptr; ///< drop the references that can be part of a cycle
    void (*tell)(Object& self) = nullptr;  ///< report the object's whole value and references
    void (*end)(Object& self) = nullptr;   ///< the heap ends: give back what the C++ members hold, no more
    TextId shownName;                      ///< the type's name in events
    Object* countedType = nullptr;         ///< the class of a script: each instance holds a reference to it
};

/// The header of every object. `count` counts references; `id` names it in events; `address` is what id()
/// tells.
struct Object {
    std::uint32_t count = 1;
    std::uint16_t bits = 0;
    std::uint16_t spare = 0;
    ObjectId id;
    std::uint32_t toldCount = 1;
    Behaviour* behaviour = nullptr;
    std::uint64_t address = 0;
    std::uint32_t requested = 0; ///< bytes asked of the simulated allocator, 0: none
    std::uint32_t shownSize = 0; ///< sys.getsizeof
    std::uint32_t realBytes = 0; ///< of the C++ object with its payload
    std::uint16_t idOffset = 0;  ///< from the block to the address
    std::uint16_t freeList = 0;  ///< FreeListKey

    bool has(HeaderBit bit) const { return (bits & bit) != 0; }
    bool isImmortal() const { return count == kImmortalCount; }
};

/// Links of the collector's lists; lies before objects of collected types, as PyGC_Head does.
struct GcHead {
    GcHead* next = nullptr;
    GcHead* previous = nullptr;
    std::int64_t references = 0; ///< gc_refs during a collection
    std::int64_t generation = 0;
};

inline GcHead& gcHead(Object& object)
{
    return reinterpret_cast<GcHead*>(&object)[-1];
}
inline Object& objectOf(GcHead& head)
{
    return *reinterpret_cast<Object*>(&head + 1);
}

} // namespace nametag::memory
