// SPDX-License-Identifier: GPL-3.0-or-later
// Series: numbers over steps, for charts and sparklines. Element n of a series is the value after step n.
#pragma once

#include "core/timeline/timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace nametag::timeline {

/// Number of objects that live after each step.
std::vector<std::uint32_t> liveObjects(const events::Recording& recording);

/// sys.getsizeof of all objects that live after each step, added up.
std::vector<std::uint64_t> liveBytes(const events::Recording& recording);

/// The reference count of one object after each step; nothing where the object is not there.
std::vector<std::optional<std::uint32_t>> countOf(const events::Recording& recording, ObjectId object);

} // namespace nametag::timeline
