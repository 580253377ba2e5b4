// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings with one byte a character whose lower half is ASCII: cp1252 and its like.
#pragma once

#include <string>
#include <string_view>

namespace nametag::runtime {

struct Charmap {
    static constexpr unsigned kOwnFirst = 0x80;    ///< the first byte that is not ASCII
    static constexpr char32_t kUndefined = 0xFFFE; ///< what a byte without a character stands for

    std::u16string_view upper; ///< what the bytes from kOwnFirst on mean

    char32_t decode(unsigned char byte) const;
    /// The byte of a character, or -1.
    int encode(char32_t c) const;
};

/// By its name as Python normalizes it ("cp1252", "windows_1252"), or nullptr.
const Charmap* charmapNamed(std::string_view name);

} // namespace nametag::runtime
