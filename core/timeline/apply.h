// SPDX-License-Identifier: GPL-3.0-or-later
// StateBuilder: the only one that changes a MemoryState. Each event has one meaning, given here once; an
// event that speaks of something that is not there changes nothing and is counted as stray.
#pragma once

#include "core/base/text_table.h"
#include "core/events/event.h"
#include "core/timeline/memory_state.h"
#include "core/timeline/step_undo.h"

namespace nametag::timeline {

class StateBuilder {
public:
    StateBuilder(MemoryState& state, const TextTable& texts)
        : m_state(state)
        , m_texts(texts)
    {}

    void apply(const events::Event& event);
    /// From now on what is changed is kept in `undo`, which must outlive the builder's last change.
    void beginStep(StepUndo& undo);
    /// Makes of the state after a step the one before it.
    void takeBack(StepUndo&& undo);
    /// Slots of objects that were copied, because other states share them, before they were changed.
    std::size_t copied() const { return m_copied; }
    void forgetCopied() { m_copied = 0; }

private:
    // apply_flow.cpp
    void on(const events::LineReached&);
    void on(const events::FrameCreated&);
    void on(const events::FrameEntered&);
    void on(const events::FrameReturning&);
    void on(const events::FrameLeft&);
    void on(const events::FrameDestroyed&);
    void on(const events::ExceptionArrived&);
    void on(const events::Printed&);
    void on(const events::ModuleEnded&) {}
    void on(const events::StackHeld&);
    void on(const events::StackTrimmed&);

    // apply_names.cpp
    void on(const events::NamespaceOpened&);
    void on(const events::NameBound&);
    void on(const events::NameSharedByCell&);
    void on(const events::NameUnbound&);

    // apply_objects.cpp
    void on(const events::ObjectCreated&);
    void on(const events::IntShown&);
    void on(const events::FloatShown&);
    void on(const events::TextShown&);
    void on(const events::CountChanged&);
    void on(const events::FlagsChanged&);
    void on(const events::TrackingChanged&);
    void on(const events::SizeChanged&);
    void on(const events::ObjectDying&);
    void on(const events::ObjectDestroyed&);
    void on(const events::HolderAdded&);
    void on(const events::HolderRemoved&);

    // apply_slots.cpp
    void on(const events::ItemSet&);
    void on(const events::ItemsSpliced&);
    void on(const events::EntrySet&);
    void on(const events::EntryRemoved&);
    void on(const events::EntriesCompacted&);
    void on(const events::ElementSet&);
    void on(const events::ElementTableReplaced&);
    void on(const events::FieldSet&);
    void on(const events::FieldRemoved&);
    void changeClass(ObjectState& object, ObjectId newClass);

    // apply_collector.cpp
    void on(const events::ThresholdsSet&);
    void on(const events::CollectorCounted&);
    void on(const events::CollectionBegan&);
    void on(const events::CollectionPhaseBegan&);
    void on(const events::CountCopied&);
    void on(const events::InsideSubtracted&);
    void on(const events::SavedByReference&);
    void on(const events::FoundUnreachable&);
    void on(const events::FinalizerCalled&);
    void on(const events::Resurrected&);
    void on(const events::ObjectCleared&);
    void on(const events::CollectionEnded&);
    void on(const events::ObjectsFrozen&);

    // The heap's own bookkeeping is no part of the picture of names and objects.
    void on(const events::BlockAllocated&) {}
    void on(const events::BlockFreed&) {}
    void on(const events::PoolOpened&) {}
    void on(const events::PoolEmptied&) {}
    void on(const events::ArenaMapped&) {}
    void on(const events::ArenaReleased&) {}

    /// What the id names, ready to be changed; or nullptr, and the event is stray.
    ObjectState* changing(ObjectId id);
    /// The same where nothing but its count changes: it need not be kept whole.
    ObjectState* changingCount(ObjectId id);
    FrameState* changing(FrameId id);
    NamespaceState* changing(NamespaceId id);
    /// The object, its own from now on; or nullptr.
    ObjectState* change(ObjectId id);
    ObjectState* changeAlone(ObjectId id);
    // What is about to change is kept, where somebody wants to take the step back (apply_undo.cpp).
    void keep(ObjectId id);
    void keep(FrameId id);
    void keep(NamespaceId id);
    std::vector<FrameId>& changingCallStack();
    std::vector<HiddenHolder>& changingHolders();
    CollectorState& changingCollector();
    std::vector<std::pair<ObjectId, NamespaceId>>& changingDictSpaces();
    void stray() { ++m_state.m_strayEvents; }
    /// The collection that runs, ready to be changed; or nullptr, and the event is stray.
    CollectionState* changingCollection();
    void setVerdict(ObjectId object, Verdict verdict, ObjectId savedBy = {});

    // Names that are entries of a dict (apply_names.cpp).
    NamespaceState* namesOf(ObjectId dict);
    TextId nameOfKey(ObjectId key) const;
    void nameEntrySet(const events::EntrySet& event);
    void namesCompacted(ObjectId dict, const std::vector<std::uint32_t>& newIndexes);

    MemoryState& m_state;
    const TextTable& m_texts;
    StepUndo* m_undo = nullptr;
    std::size_t m_copied = 0;
};

} // namespace nametag::timeline
