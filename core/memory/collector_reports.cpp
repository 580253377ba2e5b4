// SPDX-License-Identifier: GPL-3.0-or-later
// What the collector does, as events.
#include "core/memory/reporter.h"

namespace nametag::memory {

using namespace events;

void Reporter::collectorBegins(std::uint32_t generation, const CollectorNumbers& counts)
{
    m_generationAtStart = generation;
    m_collectorCounts = &counts;
}

void Reporter::tellCollectorCounts()
{
    if (!m_sink || !m_collectorCounts || *m_collectorCounts == m_toldCollectorCounts)
        return;
    const CollectorNumbers& counts = m_toldCollectorCounts = *m_collectorCounts;
    take(CollectorCounted{counts[0], counts[1], counts[2]});
}

void Reporter::thresholdsSet(const CollectorNumbers& thresholds)
{
    if (!m_sink)
        return;
    tellCounts();
    take(ThresholdsSet{thresholds[0], thresholds[1], thresholds[2]});
}

void Reporter::collectionBegan(std::uint32_t generation, std::size_t examined, bool asked)
{
    if (!m_sink)
        return;
    tellCounts();
    tellCollectorCounts();
    take(CollectionBegan{generation, static_cast<std::uint32_t>(examined), asked ? 1u : 0u});
}

void Reporter::collectionPhaseBegan(CollectionPhase phase)
{
    if (!m_sink)
        return;
    tellCounts();
    take(CollectionPhaseBegan{phase});
}

void Reporter::countCopied(const Object& object, std::uint32_t count)
{
    if (knows(object))
        take(CountCopied{object.id, count});
}

void Reporter::insideSubtracted(const Object& object, std::uint32_t count, std::uint32_t left)
{
    if (knows(object) && count != left)
        take(InsideSubtracted{object.id, count - left, left});
}

void Reporter::savedByReference(const Object& object, const Object& by)
{
    if (knows(object))
        take(SavedByReference{object.id, knows(by) ? by.id : ObjectId{}});
}

void Reporter::foundUnreachable(const Object& object)
{
    if (knows(object))
        take(FoundUnreachable{object.id});
}

void Reporter::finalizerCalled(const Object& object)
{
    if (!knows(object))
        return;
    tellCounts();
    take(FinalizerCalled{object.id});
}

void Reporter::resurrected(const Object& object)
{
    if (!knows(object))
        return;
    tellCounts();
    take(Resurrected{object.id});
}

void Reporter::objectCleared(const Object& object)
{
    if (!knows(object))
        return;
    tellCounts();
    take(ObjectCleared{object.id});
}

void Reporter::collectionEnded(std::uint32_t generation, std::uint64_t unreachable)
{
    if (!m_sink)
        return;
    tellCounts();
    tellCollectorCounts();
    take(CollectionEnded{generation, static_cast<std::uint32_t>(unreachable)});
}

void Reporter::objectsFrozen(bool frozen)
{
    if (!m_sink)
        return;
    tellCounts();
    take(ObjectsFrozen{frozen ? 1u : 0u});
}

} // namespace nametag::memory
