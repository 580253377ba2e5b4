// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/collector.h"

#include "core/memory/reference.h"

#include <algorithm>

namespace nametag::memory {

namespace {

void unlink(GcHead& head)
{
    head.previous->next = head.next;
    head.next->previous = head.previous;
    head.next = head.previous = nullptr;
}

void mark(Object& object, bool on)
{
    object.bits =
        static_cast<std::uint16_t>(on ? object.bits | kUnreachableMark : object.bits & ~kUnreachableMark);
}

/// GcHead::generation, during a collection: moved to the unreachable ones, perhaps for good.
constexpr std::int64_t kMovedAside = 1;

/// A collection that looks at more known objects than this tells only what it finds.
constexpr std::size_t kToldOneByOne = 2'500;

} // namespace

// ---- lists

std::uint64_t Collector::List::size() const
{
    std::uint64_t count = 0;
    for (const GcHead* entry = head.next; entry != &head; entry = entry->next)
        ++count;
    return count;
}

void Collector::List::add(GcHead& entry)
{
    entry.previous = head.previous;
    entry.next = &head;
    head.previous->next = &entry;
    head.previous = &entry;
}

void Collector::List::take(List& other)
{
    if (other.empty())
        return;
    other.head.next->previous = head.previous;
    head.previous->next = other.head.next;
    other.head.previous->next = &head;
    head.previous = other.head.previous;
    other.head.next = other.head.previous = &other.head;
}

Collector::Collector(const profile::Profile& profile, Reporter& reporter)
    : thresholds(profile.collector.thresholds)
    , m_rules(profile.collector)
    , m_reporter(reporter)
{}

void Collector::setThresholds(const std::array<std::uint32_t, kGenerations>& numbers)
{
    thresholds = numbers;
    m_reporter.thresholdsSet(thresholds);
}

void Collector::track(Object& object)
{
    if (object.has(kTracked))
        return;
    object.bits |= kTracked;
    m_generations[0].add(gcHead(object));
    m_reporter.trackingChanged(object, true);
}

void Collector::untrack(Object& object)
{
    if (!object.has(kTracked))
        return;
    object.bits &= static_cast<std::uint16_t>(~(kTracked | kUnreachableMark));
    unlink(gcHead(object));
    m_reporter.trackingChanged(object, false);
}

std::vector<Object*> Collector::objectsOf(int generation) const
{
    std::vector<Object*> objects;
    const GcHead& list = m_generations[static_cast<std::size_t>(generation)].head;
    for (GcHead* head = list.next; head != &list; head = head->next)
        objects.push_back(&objectOf(*head));
    return objects;
}

std::uint64_t Collector::trackedObjects(int generation) const
{
    return m_generations[static_cast<std::size_t>(generation)].size();
}

void Collector::freeze()
{
    for (std::size_t i = 0; i < kGenerations; ++i) {
        m_generations[kGenerations].take(m_generations[i]);
        m_counts[i] = 0;
    }
    m_reporter.objectsFrozen(true);
}

void Collector::beginWith(int generation, const std::array<std::uint32_t, kGenerations>& counts)
{
    for (std::size_t i = 0; i < kGenerations; ++i)
        if (i != static_cast<std::size_t>(generation))
            m_generations[static_cast<std::size_t>(generation)].take(m_generations[i]);
    m_counts = counts;
    m_reporter.collectorBegins(static_cast<std::uint32_t>(generation), m_counts);
    m_reporter.thresholdsSet(thresholds);
}

void Collector::unfreeze()
{
    m_generations[kGenerations - 1].take(m_generations[kGenerations]);
    m_reporter.objectsFrozen(false);
}

// ---- when

void Collector::thresholdPassed()
{
    if (thresholds[0] == 0 || !enabled || m_collecting || (hooks.isRaising && hooks.isRaising()))
        return;
    m_due = true;
    if (m_rules.runsInsideAllocation)
        collectIfDue();
}

int Collector::generationDue() const
{
    for (int generation = 2; generation >= 0; --generation) {
        const auto i = static_cast<std::size_t>(generation);
        if (m_counts[i] <= thresholds[i])
            continue;
        if (generation == 2 && m_longLivedPending < m_longLivedTotal / 4)
            continue;
        return generation;
    }
    return -1;
}

void Collector::collectIfDue()
{
    if (!m_due)
        return;
    m_due = false;
    const int generation = enabled ? generationDue() : -1;
    if (generation >= 0)
        collect(generation, false);
}

std::uint64_t Collector::collect(int generation, bool asked)
{
    if (m_collecting)
        return 0;
    m_collecting = true;
    if (hooks.announce)
        hooks.announce(true, generation, 0);
    const std::uint64_t collected = collectNow(static_cast<std::size_t>(generation), asked);
    if (hooks.announce)
        hooks.announce(false, generation, collected);
    m_collecting = false;
    return collected;
}

// ---- one collection (Modules/gcmodule.c, gc_collect_main)

std::uint64_t Collector::collectNow(std::size_t generation, bool asked)
{
    List& young = m_generations[generation];
    for (std::size_t i = 0; i < generation; ++i)
        young.take(m_generations[i]);
    if (m_reporter.listens())
        m_reporter.collectionBegan(static_cast<std::uint32_t>(generation), young.size(), asked);
    if (generation + 1 < kGenerations)
        ++m_counts[generation + 1];
    for (std::size_t i = 0; i <= generation; ++i)
        m_counts[i] = 0;
    m_old = generation + 1 < kGenerations ? generation + 1 : generation;
    List unreachable;
    findUnreachable(young, unreachable, tellsAllOf(young));
    untrackHarmless(young, events::ObjectKind::Tuple);
    retire(generation);
    std::uint64_t collected = clearWeakrefs(unreachable);
    finalizeAll(unreachable);
    List gone;
    keepResurrected(unreachable, gone);
    collected += gone.size();
    clearAll(gone);
    if (generation == kGenerations - 1 && hooks.emptyFreeLists)
        hooks.emptyFreeLists();
    m_statistics[generation].collections += 1;
    m_statistics[generation].collected += collected;
    m_reporter.collectionEnded(static_cast<std::uint32_t>(generation), collected);
    return collected;
}

bool Collector::tellsAllOf(const List& young) const
{
    std::size_t known = 0;
    if (m_reporter.listens())
        for (const GcHead* head = young.head.next; head != &young.head; head = head->next)
            known += objectOf(const_cast<GcHead&>(*head)).has(kUntold) ? 0 : 1;
    return known > 0 && known <= kToldOneByOne;
}

/// In the list's order; what turns out to be reachable later comes back to the list's end
/// (deduce_unreachable).
void Collector::findUnreachable(List& young, List& unreachable, bool tells)
{
    copyCounts(young, tells);
    subtractInside(young, tells);
    moveUnreachable(young, unreachable, tells);
    for (GcHead* head = unreachable.head.next; head != &unreachable.head; head = head->next) {
        head->generation = 0;
        if (tells)
            m_reporter.foundUnreachable(objectOf(*head));
    }
}

void Collector::copyCounts(List& young, bool tells)
{
    if (tells)
        m_reporter.collectionPhaseBegan(events::CollectionPhase::CopyCounts);
    for (GcHead* head = young.head.next; head != &young.head; head = head->next) {
        Object& object = objectOf(*head);
        head->references = object.isImmortal() ? 1 : object.count;
        head->generation = 0;
        mark(object, true);
        if (tells)
            m_reporter.countCopied(object, object.count);
    }
}

void Collector::subtractInside(List& young, bool tells)
{
    if (tells)
        m_reporter.collectionPhaseBegan(events::CollectionPhase::Subtract);
    const auto subtract = [](Object& target, void*) {
        if (target.has(kUnreachableMark))
            --gcHead(target).references;
    };
    for (GcHead* head = young.head.next; head != &young.head; head = head->next)
        if (objectOf(*head).behaviour->traverse)
            objectOf(*head).behaviour->traverse(objectOf(*head), {subtract, nullptr});
    if (!tells)
        return;
    for (GcHead* head = young.head.next; head != &young.head; head = head->next) {
        Object& object = objectOf(*head);
        m_reporter.insideSubtracted(object, object.isImmortal() ? 1 : object.count,
                                    static_cast<std::uint32_t>(std::max<std::int64_t>(head->references, 0)));
    }
}

/// What the visitor of moveUnreachable() must know.
struct Collector::Tracing {
    List& young;
    Reporter* reporter = nullptr; ///< where events shall be told
    const Object* by = nullptr;   ///< reachable: what it refers to is, too
};

void Collector::moveUnreachable(List& young, List& unreachable, bool tells)
{
    if (tells)
        m_reporter.collectionPhaseBegan(events::CollectionPhase::Trace);
    Tracing tracing{young, tells ? &m_reporter : nullptr};
    const auto reach = [](Object& target, void* context) {
        if (!target.has(kUnreachableMark))
            return;
        Tracing& known = *static_cast<Tracing*>(context);
        GcHead& head = gcHead(target);
        if (head.references > 0)
            return;
        if (known.reporter)
            known.reporter->savedByReference(target, *known.by);
        if (head.generation == kMovedAside) {
            unlink(head);
            known.young.add(head);
        }
        head.generation = 0;
        head.references = 1;
    };
    for (GcHead* head = young.head.next; head != &young.head;) {
        Object& object = objectOf(*head);
        if (head->references > 0) {
            tracing.by = &object;
            if (object.behaviour->traverse)
                object.behaviour->traverse(object, {reach, &tracing});
            mark(object, false);
            head = head->next;
            continue;
        }
        GcHead* next = head->next;
        unlink(*head);
        unreachable.add(*head);
        head->generation = kMovedAside;
        head = next;
    }
}

void Collector::untrackHarmless(List& survivors, events::ObjectKind kind)
{
    for (GcHead* head = survivors.head.next; head != &survivors.head && hooks.isHarmless;) {
        GcHead* next = head->next;
        Object& object = objectOf(*head);
        if (object.behaviour->kind == kind && hooks.isHarmless(object))
            untrack(object);
        head = next;
    }
}

std::uint64_t Collector::clearWeakrefs(List& unreachable)
{
    if (!hooks.clearWeakrefs || unreachable.empty())
        return 0;
    std::vector<Object*> objects;
    bool anyReferred = false;
    for (GcHead* head = unreachable.head.next; head != &unreachable.head; head = head->next) {
        objects.push_back(&objectOf(*head));
        anyReferred = anyReferred || objects.back()->has(kHasWeakrefs);
    }
    if (anyReferred)
        m_reporter.collectionPhaseBegan(events::CollectionPhase::Weakrefs);
    return hooks.clearWeakrefs(objects);
}

/// The survivors go to the next generation.
void Collector::retire(std::size_t generation)
{
    List& young = m_generations[generation];
    if (generation + 1 < kGenerations) {
        if (generation + 2 == kGenerations)
            m_longLivedPending += young.size();
        m_generations[m_old].take(young);
        return;
    }
    untrackHarmless(young, events::ObjectKind::Dict);
    m_longLivedPending = 0;
    m_longLivedTotal = young.size();
}

void Collector::finalizeAll(List& unreachable)
{
    if (!unreachable.empty())
        m_reporter.collectionPhaseBegan(events::CollectionPhase::Finalizers);
    List seen;
    while (!unreachable.empty()) {
        GcHead& head = *unreachable.head.next;
        Object& object = objectOf(head);
        unlink(head);
        seen.add(head);
        if (object.has(kFinalized) || !hooks.finalize)
            continue;
        addReference(object);
        hooks.finalize(object);
        dropReference(object);
    }
    unreachable.take(seen);
}

/// What __del__ brought back to life, and what it reaches, is kept (handle_resurrected_objects).
void Collector::keepResurrected(List& unreachable, List& gone)
{
    if (!unreachable.empty())
        m_reporter.collectionPhaseBegan(events::CollectionPhase::LookAgain);
    for (GcHead* head = unreachable.head.next; head != &unreachable.head; head = head->next)
        mark(objectOf(*head), false);
    findUnreachable(unreachable, gone, false);
    for (GcHead* head = unreachable.head.next; head != &unreachable.head; head = head->next)
        m_reporter.resurrected(objectOf(*head));
    m_generations[m_old].take(unreachable);
}

/// delete_garbage
void Collector::clearAll(List& gone)
{
    if (!gone.empty())
        m_reporter.collectionPhaseBegan(events::CollectionPhase::Clear);
    while (!gone.empty()) {
        GcHead& head = *gone.head.next;
        Object& object = objectOf(head);
        if (saveAll) {
            if (hooks.keepGarbage)
                hooks.keepGarbage(object);
        } else if (object.behaviour->clear) {
            m_reporter.objectCleared(object);
            addReference(object);
            object.behaviour->clear(object);
            dropReference(object);
        }
        if (gone.head.next != &head)
            continue;
        mark(object, false);
        unlink(head);
        m_generations[m_old].add(head);
    }
}

} // namespace nametag::memory
