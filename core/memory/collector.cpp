// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/collector.h"

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

} // namespace nametag::memory
