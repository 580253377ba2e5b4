// SPDX-License-Identifier: GPL-3.0-or-later
// Search: names and objects of a whole run by name, id, type or value.
#pragma once

#include "core/timeline/timeline.h"

#include <stop_token>
#include <string>
#include <vector>

namespace nametag::timeline {

struct Found {
    ObjectId object;        ///< what the name led to first, or the object itself
    NamespaceId space;      ///< of a name
    TextId name;            ///< of a name
    StepIndex step = 0;     ///< the first step after which it is there
    StepIndex lastStep = 0; ///< the last one
    std::string value;      ///< its repr then, cut
    std::string type;
    std::uint64_t address = 0;
};

/// What the words may be: the beginning of a name, a type ("list"), an id ("0x7f…", or its last digits as
/// blocks show them), or a part of a value. Names come first, then objects in order of birth, those first
/// whose value is just that; what the program does not show is left out. Whoever asks for a stop gets what
/// was found so far.
std::vector<Found> search(const Timeline& timeline, std::string_view words, std::size_t most = 60,
                          const std::stop_token& stop = {});

} // namespace nametag::timeline
