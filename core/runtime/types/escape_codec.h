// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding "unicode_escape": escapes as in a literal.
#pragma once

#include "core/runtime/objects/text_objects.h"

#include <string>
#include <string_view>

namespace nametag::runtime {

/// The text with escapes for all that is not printable ASCII.
std::string escapedText(const Str& text);

struct EscapeStep {
    char32_t codePoint = 0;
    std::size_t length = 1;
    const char* problem = nullptr;
    bool nothing = false; ///< a backslash at the end of a line
};
/// What stands at a place of an escaped text.
EscapeStep stepEscape(std::string_view bytes, std::size_t at);

} // namespace nametag::runtime
