// SPDX-License-Identifier: GPL-3.0-or-later
// What to do with text that does not fit an encoding: strict, ignore, replace … (Python/codecs.c).
#pragma once

#include "core/runtime/objects/runtime.h"

#include <string>

namespace nametag::runtime {

struct Str;

/// The stretch that cannot be encoded or decoded, and why.
struct BadText {
    const char* codec;
    const char* reason;
    std::size_t start;
    std::size_t end;
};

struct Instead {
    std::string bytes;
    bool areBytes = false; ///< else ASCII text still to be encoded
};

/// By the name of the error handler ("" is "strict"); or UnicodeEncodeError.
Eval<Instead> encodeAnyway(Runtime& rt, Str& text, const BadText& bad, const std::string& handler);
/// Or UnicodeDecodeError.
Eval<std::u32string> decodeAnyway(Runtime& rt, std::string_view bytes, const BadText& bad,
                                  const std::string& handler);

} // namespace nametag::runtime
