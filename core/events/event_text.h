// SPDX-License-Identifier: GPL-3.0-or-later
// An event as one readable line: "name-bound space=1 name=marks object=12 …", for the event log and for
// tests.
#pragma once

#include "core/base/text_table.h"
#include "core/events/event.h"

#include <string>

namespace nametag::events {

std::string eventText(const Event& event, const TextTable& texts);

} // namespace nametag::events
