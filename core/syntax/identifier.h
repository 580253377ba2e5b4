// SPDX-License-Identifier: GPL-3.0-or-later
// Which characters names are made of, and the one spelling of a name that Python keeps.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nametag::syntax {

/// True for letters, digits, _ and every byte beyond ASCII: what the lexer gathers into a name before it
/// checks it.
bool canBeInName(unsigned char byte);
bool canStartName(unsigned char byte);

/// The offset of the first character of this word that no name may have there, or npos.
std::size_t firstInvalidInName(std::string_view word);

/// False for control and format characters, separators other than the space, and unassigned code points.
bool isPrintable(char32_t codePoint);

/// The name in Unicode's NFKC form, which is how Python keeps it.
std::string normalizedName(std::string_view name);

} // namespace nametag::syntax
