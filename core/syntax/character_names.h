// SPDX-License-Identifier: GPL-3.0-or-later
// Characters and their Unicode names, for \N{…} in strings and unicodedata: 14.0 (Python 3.11), 15.0 (3.12)
// or 15.1 (3.13).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nametag::syntax {

/// The character with this name or alias (in any case), or nothing.
std::optional<char32_t> characterNamed(std::string_view name, int minorVersion = 13);
/// The name of a character; empty if it has none.
std::string nameOfCharacter(char32_t character, int minorVersion = 13);

} // namespace nametag::syntax
