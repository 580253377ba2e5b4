// SPDX-License-Identifier: GPL-3.0-or-later
// repr() of texts and bytes as Python writes them (Objects/unicodeobject.c, unicode_repr).
#pragma once

#include "core/runtime/objects/text_objects.h"

#include <string>

namespace nametag::runtime {

/// repr(text); MemoryError where it is longer than any object may be.
Value reprOfText(Runtime& rt, const Str& text);
/// The first `most` code points of repr(text) as UTF-8, with "…" behind if there are more.
std::string shownText(const Str& text, std::size_t most);
/// "b'…'" of these bytes.
std::string reprOfBytes(std::string_view bytes);

/// What the listener is told of a value that is text.
inline constexpr std::size_t kShownCodePoints = 200;

} // namespace nametag::runtime
