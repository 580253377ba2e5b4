// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/collector_state.h"

#include <algorithm>

namespace nametag::timeline {

const ExaminedObject* CollectionState::find(ObjectId object) const
{
    const auto known = std::find_if(objects.begin(), objects.end(),
                                    [object](const ExaminedObject& one) { return one.object == object; });
    return known == objects.end() ? nullptr : &*known;
}

int CollectorState::generationSince(std::uint32_t since) const
{
    if (since < m_frozen)
        return 3;
    if (since < m_old)
        return 2;
    return since < m_middle ? 1 : 0;
}

} // namespace nametag::timeline
