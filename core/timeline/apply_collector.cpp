// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/apply.h"

#include <algorithm>

namespace nametag::timeline {

using namespace nametag::events;

CollectionState* StateBuilder::changingCollection()
{
    auto& collection = changingCollector().m_collection;
    if (!collection) {
        stray();
        return nullptr;
    }
    if (collection.use_count() != 1)
        collection = std::make_shared<CollectionState>(*collection);
    return collection.get();
}

namespace {

/// Events speak of the objects mostly in the order in which they are listed.
ExaminedObject* findFromCursor(CollectionState& collection, ObjectId object)
{
    auto& objects = collection.objects;
    for (std::size_t tried = 0; tried < objects.size(); ++tried) {
        collection.cursor = collection.cursor < objects.size() ? collection.cursor : 0;
        ExaminedObject& known = objects[collection.cursor++];
        if (known.object == object)
            return &known;
    }
    return nullptr;
}

} // namespace

void StateBuilder::setVerdict(ObjectId object, Verdict verdict, ObjectId savedBy)
{
    CollectionState* collection = changingCollection();
    if (!collection)
        return;
    if (ExaminedObject* known = findFromCursor(*collection, object)) {
        known->verdict = verdict;
        known->savedBy = savedBy;
        return;
    }
    collection->objects.push_back({object, 0, 0, verdict, savedBy}); // too many to be told one by one
}

void StateBuilder::on(const ThresholdsSet& event)
{
    changingCollector().m_thresholds = {event.threshold0, event.threshold1, event.threshold2};
}

void StateBuilder::on(const CollectorCounted& event)
{
    changingCollector().m_counts = {event.count0, event.count1, event.count2};
}

void StateBuilder::on(const CollectionBegan& event)
{
    CollectorState& collector = changingCollector();
    ++collector.m_now;
    ++collector.m_collections;
    auto collection = std::make_shared<CollectionState>();
    collection->number = collector.collections();
    collection->step = m_state.m_step;
    collection->generation = event.generation;
    collection->asked = event.asked != 0;
    collection->examined = event.examined;
    collection->counts = collector.m_counts;
    collector.m_collection = std::move(collection);
}

void StateBuilder::on(const CollectionPhaseBegan& event)
{
    CollectionState* collection = changingCollection();
    if (!collection)
        return;
    collection->phase = event.phase;
    if (event.phase != CollectionPhase::Trace)
        return;
    for (ExaminedObject& known : collection->objects)
        if (known.left() > 0)
            known.verdict = Verdict::Outside;
}

void StateBuilder::on(const CountCopied& event)
{
    if (CollectionState* collection = changingCollection())
        collection->objects.push_back({event.object, event.count, 0, Verdict::Unknown, {}});
}

void StateBuilder::on(const InsideSubtracted& event)
{
    CollectionState* collection = changingCollection();
    if (!collection)
        return;
    if (ExaminedObject* known = findFromCursor(*collection, event.object))
        known->inside = event.inside;
    else
        stray();
}

void StateBuilder::on(const SavedByReference& event)
{
    setVerdict(event.object, Verdict::Saved, event.by);
}

void StateBuilder::on(const FoundUnreachable& event)
{
    setVerdict(event.object, Verdict::Unreachable);
}

void StateBuilder::on(const FinalizerCalled&) {} // what it does is told by other events

void StateBuilder::on(const Resurrected& event)
{
    setVerdict(event.object, Verdict::Resurrected);
}

void StateBuilder::on(const ObjectCleared& event)
{
    setVerdict(event.object, Verdict::Cleared);
}

void StateBuilder::on(const CollectionEnded& event)
{
    CollectionState* collection = changingCollection();
    if (!collection)
        return;
    collection->hasEnded = true;
    collection->found = event.unreachable;
    CollectorState& collector = changingCollector();
    collector.m_middle = collector.m_now;
    if (event.generation > 0)
        collector.m_old = collector.m_now;
}

void StateBuilder::on(const ObjectsFrozen& event)
{
    CollectorState& collector = changingCollector();
    if (event.frozen != 0) {
        ++collector.m_now;
        collector.m_frozen = collector.m_now;
        return;
    }
    collector.m_old = std::max(collector.m_old, collector.m_frozen);
    collector.m_middle = std::max(collector.m_middle, collector.m_frozen);
    collector.m_frozen = 0;
}

} // namespace nametag::timeline
