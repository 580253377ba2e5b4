// SPDX-License-Identifier: GPL-3.0-or-later
// The name that somebody may have meant (Python/suggestions.c).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nametag::runtime {

/// The name nearest to the wrong one, or an empty text.
std::string nearest(const std::vector<std::string>& names, const std::string& wrong);

/// ". Did you mean 'x'?" or nothing: the end of 3.13's message about a keyword that is none of the names.
std::string meantKeyword(const std::vector<std::string>& names, const std::string& wrong);

} // namespace nametag::runtime
