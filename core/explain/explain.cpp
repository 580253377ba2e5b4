// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain.h"

namespace nametag::explain {

Message explain(const timeline::Timeline& timeline, events::EventIndex index)
{
    return explain(Moment(timeline, index));
}

Message explain(const Moment& moment)
{
    return std::visit([&](const auto& event) { return explainEvent(moment, event); }, moment.event());
}

} // namespace nametag::explain
