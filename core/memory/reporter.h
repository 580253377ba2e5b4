// SPDX-License-Identifier: GPL-3.0-or-later
// Reporter: turns what happens in the runtime into events. The only place in the program where events are
// made. Where nobody listens every call is one test. An object that the listener does not know is introduced
// when it is first mentioned; changes of an object that it does not know are not told. Counts are told just
// before the next event, once for each object that changed.
#pragma once

#include "core/events/event_sink.h"
#include "core/memory/object_header.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace nametag::memory {

class Reporter {
public:
    explicit Reporter(events::EventSink* sink)
        : m_sink(sink)
    {}

    bool listens() const { return m_sink != nullptr; }
    TextId keep(std::string_view text) { return m_sink ? m_sink->keep(text) : TextId{}; }

    // flow
    void lineReached(FrameId frame, std::uint32_t line, bool startsStatement);
    void frameCreated(const events::FrameCreated& frame);
    void frameEntered(FrameId frame, std::uint32_t line, bool resumed);
    void frameReturning(FrameId frame, std::uint32_t line, const Object* value, events::LeaveReason reason);
    void frameLeft(FrameId frame, events::LeaveReason reason);
    void frameDestroyed(FrameId frame);
    void exceptionArrived(FrameId frame, std::uint32_t line, const Object& exception);
    void printed(std::string_view text, std::uint32_t stream);
    void moduleEnded(const Object* uncaught);

    // names
    void namespaceOpened(NamespaceId space, events::NamespaceKind kind, const Object* dict);
    void nameBound(NamespaceId space, TextId name, const Object& object, std::uint32_t position,
                   const Object* key = nullptr);
    void nameSharedByCell(NamespaceId space, TextId name, const Object& cell, std::uint32_t position);
    void nameUnbound(NamespaceId space, TextId name, const Object& object);

    // objects
    /// Tells an object that the listener does not know yet: birth, value, references.
    void introduce(Object& object, events::BlockSource source = events::BlockSource::Fresh);
    void intShown(const Object& object, std::int64_t value);
    void floatShown(const Object& object, double value);
    void textShown(const Object& object, std::string_view text, std::uint32_t length = 0);
    void flagsChanged(const Object& object, std::uint32_t flags);
    void trackingChanged(const Object& object, bool tracked);
    void sizeChanged(const Object& object, std::uint32_t size, std::uint32_t capacity);
    void objectDying(const Object& object);
    void objectDestroyed(Object& object, bool toFreeList);

    // references
    void itemSet(const Object& owner, std::size_t index, const Object* object);
    void itemsSpliced(const Object& owner, std::size_t index, std::size_t removed, std::size_t inserted);
    void entrySet(const Object& owner, std::size_t index, const Object& key, const Object& value);
    void entryRemoved(const Object& owner, std::size_t index);
    void entriesCompacted(const Object& owner, bool cleared);
    void elementSet(const Object& owner, std::size_t slot, const Object* object);
    void elementTableReplaced(const Object& owner, std::size_t slots);
    void fieldSet(const Object& owner, TextId label, const Object& object, std::uint32_t order = 0);
    void fieldSet(const Object& owner, std::string_view label, const Object* object, std::uint32_t order = 0);
    void fieldRemoved(const Object& owner, TextId label);
    void holderAdded(const Object& object, std::string_view where, events::HolderKind kind);
    void holderRemoved(const Object& object, std::string_view where, events::HolderKind kind);
    void stackHeld(FrameId frame, std::uint32_t depth, const Object& object);
    void stackTrimmed(FrameId frame, std::uint32_t depth);

    // memory
    void blockAllocated(const Object* owner, std::uint32_t request, std::uint64_t address,
                        events::BlockSource source);
    void blockFreed(std::uint32_t request, std::uint64_t address);
    void poolOpened(std::uint64_t address, std::uint32_t blockSize);
    void poolEmptied(std::uint64_t address);
    void arenaMapped(std::uint64_t address, std::uint32_t pools);
    void arenaReleased(std::uint64_t address);

    // collector (collector_reports.cpp)
    using CollectorNumbers = std::array<std::uint32_t, 3>;
    /// The program begins with all objects in this generation. The counts are told from now on, where they
    /// have changed when a step begins.
    void collectorBegins(std::uint32_t generation, const CollectorNumbers& counts);
    void tellCollectorCounts();
    void thresholdsSet(const CollectorNumbers& thresholds);
    void collectionBegan(std::uint32_t generation, std::size_t examined, bool asked);
    void collectionPhaseBegan(events::CollectionPhase phase);
    void countCopied(const Object& object, std::uint32_t count);
    void insideSubtracted(const Object& object, std::uint32_t count, std::uint32_t left);
    void savedByReference(const Object& object, const Object& by);
    void foundUnreachable(const Object& object);
    void finalizerCalled(const Object& object);
    void resurrected(const Object& object);
    void objectCleared(const Object& object);
    void collectionEnded(std::uint32_t generation, std::uint64_t unreachable);
    void objectsFrozen(bool frozen);

    /// The object's count may have changed since it was last told.
    void touch(Object& object);
    /// The object is no longer there to be told of.
    void forget(Object& object);
    /// Tells all counts that changed.
    void tellCounts();

private:
    template <class Fact> void take(const Fact& fact) { m_sink->append(fact); }
    TextId keepLabel(std::string_view label);
    void meet(const Object* object);
    bool knows(const Object& object) const { return m_sink && !object.has(kUntold); }

    /// Labels come from the program's text, at the same place each time.
    struct KnownLabel {
        const char* place = nullptr;
        std::string label;
        TextId id;
    };

    events::EventSink* m_sink;
    std::vector<Object*> m_touched;
    const CollectorNumbers* m_collectorCounts = nullptr;
    CollectorNumbers m_toldCollectorCounts{};
    std::uint32_t m_generationAtStart = 0;
    std::array<KnownLabel, 32> m_labels;
};

} // namespace nametag::memory
