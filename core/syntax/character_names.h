// SPDX-License-Identifier: GPL-3.0-or-later
// Characters by their Unicode names, for \N{…} in strings. Holds the characters that lessons use, not all of
// them.
#pragma once

#include <optional>
#include <string_view>

namespace nametag::syntax {

/// The character with this name (in any case), or nothing if the name is not known here.
std::optional<char32_t> characterNamed(std::string_view name);

} // namespace nametag::syntax
