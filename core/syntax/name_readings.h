// SPDX-License-Identifier: GPL-3.0-or-later
// How often Python 3.11's parser reads each name of a text: it tries one rule after the other, each reading
// makes the name anew, and the parse tree keeps them all while the script runs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nametag::syntax {

/// A name and how often it was read.
using NameReading = std::pair<std::string, std::uint32_t>;

/// The names of a text that parses, in the order in which they first appear.
std::vector<NameReading> nameReadings(std::string_view source);

} // namespace nametag::syntax
