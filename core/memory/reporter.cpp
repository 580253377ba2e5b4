// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/reporter.h"

#include <bit>

namespace nametag::memory {

using namespace events;

namespace {

ObjectId idOf(const Object* object)
{
    return object ? object->id : ObjectId{};
}

std::uint32_t number(std::size_t value)
{
    return static_cast<std::uint32_t>(value);
}

} // namespace

TextId Reporter::keepLabel(std::string_view label)
{
    KnownLabel& known = m_labels[(std::bit_cast<std::uintptr_t>(label.data()) >> 2) % m_labels.size()];
    if (known.place != label.data() || known.label != label)
        known = {label.data(), std::string(label), m_sink->keep(label)};
    return known.id;
}

void Reporter::touch(Object& object)
{
    object.bits |= kTouched;
    m_touched.push_back(&object);
}

void Reporter::forget(Object& object)
{
    if (!m_sink || object.has(kUntold) || !object.has(kTouched))
        return;
    for (std::size_t i = m_touched.size(); i-- > 0;) {
        if (m_touched[i] == &object) {
            m_touched[i] = nullptr;
            return;
        }
    }
}

void Reporter::tellCounts()
{
    for (Object* object : m_touched) {
        if (!object)
            continue;
        object->bits &= static_cast<std::uint16_t>(~kTouched);
        if (object->count != object->toldCount) {
            object->toldCount = object->count;
            take(CountChanged{object->id, object->count});
        }
    }
    m_touched.clear();
}

void Reporter::introduce(Object& object, BlockSource source)
{
    if (!m_sink || !object.has(kUntold))
        return;
    object.bits &= static_cast<std::uint16_t>(~kUntold);
    object.toldCount = 1;
    tellCounts();
    const Behaviour& type = *object.behaviour;
    const bool builtinClass = type.kind == ObjectKind::Class && object.has(kStatic);
    take(ObjectCreated{object.id, type.shownName, object.shownSize, Address(object.address),
                       builtinClass ? ObjectKind::BuiltinClass : type.kind, source});
    if (type.tell)
        type.tell(object);
    std::uint32_t flags = 0;
    if (object.isImmortal()) {
        flags |= kImmortal;
        object.toldCount = object.count;
    }
    if (object.has(kStatic))
        flags |= kStaticMemory;
    if (flags != 0)
        flagsChanged(object, flags);
    if (object.has(kTracked))
        take(TrackingChanged{object.id, object.has(kStatic) ? 2 + m_generationAtStart : 1});
    object.bits &= static_cast<std::uint16_t>(~kTouched);
    if (!object.isImmortal())
        touch(object);
}

void Reporter::meet(const Object* object)
{
    if (object && object->has(kUntold))
        introduce(const_cast<Object&>(*object));
}

// ---- flow

void Reporter::lineReached(FrameId frame, std::uint32_t line, bool startsStatement)
{
    if (!m_sink)
        return;
    tellCounts();
    if (startsStatement)
        tellCollectorCounts();
    m_sink->take(LineReached{frame, line, startsStatement ? 1u : 0u});
}

void Reporter::frameCreated(const FrameCreated& frame)
{
    if (!m_sink)
        return;
    tellCounts();
    take(FrameCreated{frame});
}

void Reporter::frameEntered(FrameId frame, std::uint32_t line, bool resumed)
{
    if (!m_sink)
        return;
    tellCounts();
    take(FrameEntered{frame, line, resumed ? 1u : 0u});
}

void Reporter::frameReturning(FrameId frame, std::uint32_t line, const Object* value, LeaveReason reason)
{
    if (!m_sink)
        return;
    meet(value);
    tellCounts();
    take(FrameReturning{frame, line, idOf(value), reason});
}

void Reporter::frameLeft(FrameId frame, LeaveReason reason)
{
    if (!m_sink)
        return;
    tellCounts();
    take(FrameLeft{frame, reason});
}

void Reporter::frameDestroyed(FrameId frame)
{
    if (!m_sink)
        return;
    tellCounts();
    take(FrameDestroyed{frame});
}

void Reporter::exceptionArrived(FrameId frame, std::uint32_t line, const Object& exception)
{
    if (!m_sink)
        return;
    meet(&exception);
    tellCounts();
    take(ExceptionArrived{frame, line, exception.id});
}

void Reporter::printed(std::string_view text, std::uint32_t stream)
{
    if (!m_sink)
        return;
    tellCounts();
    take(Printed{m_sink->keep(text), stream});
}

void Reporter::moduleEnded(const Object* uncaught)
{
    if (!m_sink)
        return;
    meet(uncaught);
    tellCounts();
    m_sink->take(ModuleEnded{idOf(uncaught)});
}

// ---- names

void Reporter::namespaceOpened(NamespaceId space, NamespaceKind kind, const Object* dict)
{
    if (!m_sink)
        return;
    meet(dict);
    tellCounts();
    take(NamespaceOpened{space, idOf(dict), kind});
}

void Reporter::nameBound(NamespaceId space, TextId name, const Object& object, std::uint32_t position,
                         const Object* key)
{
    if (!m_sink)
        return;
    meet(&object);
    meet(key);
    tellCounts();
    take(NameBound{space, name, object.id, position, idOf(key)});
}

void Reporter::nameSharedByCell(NamespaceId space, TextId name, const Object& cell, std::uint32_t position)
{
    if (!m_sink)
        return;
    meet(&cell);
    tellCounts();
    take(NameSharedByCell{space, name, cell.id, position});
}

void Reporter::nameUnbound(NamespaceId space, TextId name, const Object& object)
{
    if (!m_sink)
        return;
    tellCounts();
    take(NameUnbound{space, name, object.id});
}

// ---- objects

void Reporter::intShown(const Object& object, std::int64_t value)
{
    if (knows(object))
        take(IntShown{object.id, static_cast<std::uint32_t>(value),
                      static_cast<std::uint32_t>(static_cast<std::uint64_t>(value) >> 32)});
}

void Reporter::floatShown(const Object& object, double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    if (knows(object))
        take(FloatShown{object.id, static_cast<std::uint32_t>(bits), static_cast<std::uint32_t>(bits >> 32)});
}

void Reporter::textShown(const Object& object, std::string_view text, std::uint32_t length)
{
    if (knows(object))
        take(TextShown{object.id, m_sink->keep(text), length});
}

void Reporter::flagsChanged(const Object& object, std::uint32_t flags)
{
    if (knows(object))
        take(FlagsChanged{object.id, flags});
}

void Reporter::trackingChanged(const Object& object, bool tracked)
{
    if (knows(object) && object.count != 0)
        take(TrackingChanged{object.id, tracked ? 1u : 0u});
}

void Reporter::sizeChanged(const Object& object, std::uint32_t size, std::uint32_t capacity)
{
    if (!knows(object))
        return;
    tellCounts();
    take(SizeChanged{object.id, size, capacity});
}

void Reporter::objectDying(const Object& object)
{
    if (!knows(object))
        return;
    tellCounts();
    take(ObjectDying{object.id});
}

void Reporter::objectDestroyed(Object& object, bool toFreeList)
{
    if (!knows(object))
        return;
    forget(object);
    tellCounts();
    take(ObjectDestroyed{object.id, toFreeList ? 1u : 0u});
}

// ---- references

void Reporter::itemSet(const Object& owner, std::size_t index, const Object* object)
{
    if (!knows(owner))
        return;
    meet(object);
    tellCounts();
    take(ItemSet{owner.id, number(index), idOf(object)});
}

void Reporter::itemsSpliced(const Object& owner, std::size_t index, std::size_t removed, std::size_t inserted)
{
    if (!knows(owner))
        return;
    tellCounts();
    take(ItemsSpliced{owner.id, number(index), number(removed), number(inserted)});
}

void Reporter::entrySet(const Object& owner, std::size_t index, const Object& key, const Object& value)
{
    if (!knows(owner))
        return;
    meet(&key);
    meet(&value);
    tellCounts();
    take(EntrySet{owner.id, number(index), key.id, value.id});
}

void Reporter::entryRemoved(const Object& owner, std::size_t index)
{
    if (!knows(owner))
        return;
    tellCounts();
    take(EntryRemoved{owner.id, number(index)});
}

void Reporter::entriesCompacted(const Object& owner, bool cleared)
{
    if (!knows(owner))
        return;
    tellCounts();
    take(EntriesCompacted{owner.id, cleared ? 1u : 0u});
}

void Reporter::elementSet(const Object& owner, std::size_t slot, const Object* object)
{
    if (!knows(owner))
        return;
    meet(object);
    tellCounts();
    take(ElementSet{owner.id, number(slot), idOf(object)});
}

void Reporter::elementTableReplaced(const Object& owner, std::size_t slots)
{
    if (!knows(owner))
        return;
    tellCounts();
    take(ElementTableReplaced{owner.id, number(slots)});
}

void Reporter::fieldSet(const Object& owner, TextId label, const Object& object, std::uint32_t order)
{
    if (!knows(owner))
        return;
    meet(&object);
    tellCounts();
    take(FieldSet{owner.id, label, object.id, order});
}

void Reporter::fieldSet(const Object& owner, std::string_view label, const Object* object,
                        std::uint32_t order)
{
    if (object && knows(owner))
        fieldSet(owner, keepLabel(label), *object, order);
}

void Reporter::fieldRemoved(const Object& owner, TextId label)
{
    if (!knows(owner))
        return;
    tellCounts();
    take(FieldRemoved{owner.id, label});
}

void Reporter::holderAdded(const Object& object, std::string_view where, HolderKind kind)
{
    if (!m_sink)
        return;
    meet(&object);
    tellCounts();
    take(HolderAdded{object.id, m_sink->keep(where), kind});
}

void Reporter::holderRemoved(const Object& object, std::string_view where, HolderKind kind)
{
    if (!knows(object))
        return;
    tellCounts();
    take(HolderRemoved{object.id, m_sink->keep(where), kind});
}

void Reporter::stackHeld(FrameId frame, std::uint32_t depth, const Object& object)
{
    if (!m_sink)
        return;
    meet(&object);
    tellCounts();
    take(StackHeld{frame, depth, object.id});
}

void Reporter::stackTrimmed(FrameId frame, std::uint32_t depth)
{
    if (!m_sink)
        return;
    tellCounts();
    take(StackTrimmed{frame, depth});
}

// ---- memory

void Reporter::blockAllocated(const Object* owner, std::uint32_t request, std::uint64_t address,
                              BlockSource source)
{
    if (!m_sink || (owner && owner->has(kUntold)))
        return;
    tellCounts();
    take(BlockAllocated{idOf(owner), request, Address(address), source});
}

void Reporter::blockFreed(std::uint32_t request, std::uint64_t address)
{
    if (!m_sink)
        return;
    tellCounts();
    take(BlockFreed{request, Address(address)});
}

void Reporter::poolOpened(std::uint64_t address, std::uint32_t blockSize)
{
    if (m_sink)
        take(PoolOpened{Address(address), blockSize});
}

void Reporter::poolEmptied(std::uint64_t address)
{
    if (m_sink)
        take(PoolEmptied{Address(address)});
}

void Reporter::arenaMapped(std::uint64_t address, std::uint32_t pools)
{
    if (m_sink)
        take(ArenaMapped{Address(address), pools});
}

void Reporter::arenaReleased(std::uint64_t address)
{
    if (m_sink)
        take(ArenaReleased{Address(address)});
}

} // namespace nametag::memory
