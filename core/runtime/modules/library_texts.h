// SPDX-License-Identifier: GPL-3.0-or-later
// The modules of Python's library that are written in Python: resources/python/NAME.py, built into the
// program.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace nametag::runtime {

struct LibraryText {
    const char* name; ///< of the module, with dots
    const unsigned char* bytes;
    std::size_t size;
    std::string_view text() const { return {reinterpret_cast<const char*>(bytes), size}; }
};

/// All of them, sorted by name.
std::span<const LibraryText> libraryTexts();

} // namespace nametag::runtime
