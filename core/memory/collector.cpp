// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/collector.h"

#include "core/memory/reference.h"

namespace nametag::memory {

namespace {

void unlink(GcHead& head)
{
    head.previous->next = head.next;
    head.next->previous = head.previous;
    head.next = head.previous = nullptr;
}

void linkLast(GcHead& list, GcHead& head)
{
    head.previous = list.previous;
    head.next = &list;
    list.previous->next = &head;
    list.previous = &head;
}

} // namespace

Collector::Collector(const profile::Profile& profile, Reporter& reporter)
    : thresholds(profile.collector.thresholds)
    , m_rules(profile.collector)
    , m_reporter(reporter)
{}

void Collector::track(Object& object)
{
    if (object.has(kTracked))
        return;
    object.bits |= kTracked;
    linkLast(m_generations[0].head, gcHead(object));
}

void Collector::untrack(Object& object)
{
    if (!object.has(kTracked))
        return;
    object.bits &= static_cast<std::uint16_t>(~kTracked);
    unlink(gcHead(object));
}

bool Collector::objectAllocated()
{
    ++m_counts[0];
    if (m_counts[0] > thresholds[0] && thresholds[0] != 0 && enabled && !m_collecting)
        m_due = true;
    return m_due;
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
    std::uint64_t count = 0;
    const GcHead& list = m_generations[static_cast<std::size_t>(generation)].head;
    for (const GcHead* head = list.next; head != &list; head = head->next)
        ++count;
    return count;
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
    const int generation = generationDue();
    if (generation >= 0)
        collect(generation);
}

void Collector::mergeYounger(std::size_t generation)
{
    GcHead& into = m_generations[generation].head;
    for (std::size_t young = 0; young < generation; ++young) {
        GcHead& list = m_generations[young].head;
        if (list.next == &list)
            continue;
        list.next->previous = into.previous;
        into.previous->next = list.next;
        list.previous->next = &into;
        into.previous = list.previous;
        list.next = list.previous = &list;
    }
}

std::vector<Object*> Collector::findUnreachable(std::size_t generation)
{
    const std::vector<Object*> examined = objectsOf(static_cast<int>(generation));
    for (Object* object : examined) {
        gcHead(*object).references = object->isImmortal() ? 1 : object->count;
        object->bits |= kUnreachableMark;
    }
    const auto subtract = [](Object& target, void*) {
        if (target.has(kUnreachableMark))
            --gcHead(target).references;
    };
    for (Object* object : examined)
        if (object->behaviour->traverse)
            object->behaviour->traverse(*object, {subtract, nullptr});
    std::vector<Object*> reached;
    const auto reach = [](Object& target, void* context) {
        if (!target.has(kUnreachableMark))
            return;
        target.bits &= static_cast<std::uint16_t>(~kUnreachableMark);
        static_cast<std::vector<Object*>*>(context)->push_back(&target);
    };
    for (Object* object : examined)
        if (gcHead(*object).references > 0)
            reach(*object, &reached);
    while (!reached.empty()) {
        Object* object = reached.back();
        reached.pop_back();
        if (object->behaviour->traverse)
            object->behaviour->traverse(*object, {reach, &reached});
    }
    std::vector<Object*> unreachable;
    for (Object* object : examined) {
        if (!object->has(kUnreachableMark))
            continue;
        object->bits &= static_cast<std::uint16_t>(~kUnreachableMark);
        unreachable.push_back(object);
    }
    return unreachable;
}

std::vector<Object*> Collector::finalized(std::vector<Object*> unreachable)
{
    bool any = false;
    for (Object* object : unreachable) {
        if (object->has(kFinalized) || !hooks.finalize)
            continue;
        object->bits |= kFinalized;
        hooks.finalize(*object);
        any = true;
    }
    if (!any)
        return unreachable;
    // What __del__ brought back to life, and what it reaches, stays: count again among the unreachable ones only.
    List aside;
    for (Object* object : unreachable) {
        if (!object->has(kTracked))
            continue;
        unlink(gcHead(*object));
        linkLast(aside.head, gcHead(*object));
    }
    GcHead& oldest = m_generations[2].head;
    const auto swapLists = [](GcHead& a, GcHead& b) {
        List keep;
        const auto take = [](GcHead& from, GcHead& to) {
            while (from.next != &from) {
                GcHead& head = *from.next;
                unlink(head);
                linkLast(to, head);
            }
        };
        take(a, keep.head);
        take(b, a);
        take(keep.head, b);
    };
    swapLists(oldest, aside.head);
    std::vector<Object*> still = findUnreachable(2);
    swapLists(oldest, aside.head);
    while (aside.head.next != &aside.head) {
        GcHead& head = *aside.head.next;
        unlink(head);
        linkLast(oldest, head);
    }
    return still;
}

void Collector::age(std::size_t generation)
{
    if (generation == 2)
        return;
    GcHead& from = m_generations[generation].head;
    GcHead& to = m_generations[generation + 1].head;
    while (from.next != &from) {
        GcHead& head = *from.next;
        unlink(head);
        linkLast(to, head);
    }
}

std::uint64_t Collector::collect(int generation)
{
    if (m_collecting)
        return 0;
    m_collecting = true;
    const auto which = static_cast<std::size_t>(generation);
    mergeYounger(which);
    const std::uint64_t examined = trackedObjects(generation);
    m_reporter.collectionBegan(static_cast<std::uint32_t>(generation), static_cast<std::uint32_t>(examined));
    for (std::size_t young = 0; young <= which; ++young)
        m_counts[young] = 0;
    if (which < 2)
        ++m_counts[which + 1];
    std::vector<Object*> unreachable = findUnreachable(which);
    if (which == 1)
        m_longLivedPending += examined - unreachable.size();
    if (which == 2) {
        m_longLivedPending = 0;
        m_longLivedTotal = examined - unreachable.size();
    }
    if (hooks.clearWeakrefs)
        hooks.clearWeakrefs(unreachable);
    unreachable = finalized(std::move(unreachable));
    for (Object* object : unreachable)
        ++object->count;
    for (Object* object : unreachable)
        if (object->behaviour->clear)
            object->behaviour->clear(*object);
    for (Object* object : unreachable)
        dropReference(*object);
    age(which);
    if (which == 2 && hooks.emptyFreeLists)
        hooks.emptyFreeLists();
    m_statistics[which].collections += 1;
    m_statistics[which].collected += unreachable.size();
    m_reporter.collectionEnded(static_cast<std::uint32_t>(generation), static_cast<std::uint32_t>(unreachable.size()));
    m_collecting = false;
    return unreachable.size();
}

} // namespace nametag::memory
