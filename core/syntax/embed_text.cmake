# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a C++ source with the contents of the file TEXT: see character_names.cpp.
file(READ ${TEXT} bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${OUTPUT}
"// Made by embed_text.cmake.
#include <cstddef>

namespace nametag::syntax {

extern const unsigned char kCharacterNames[];
extern const std::size_t kCharacterNamesSize;

const unsigned char kCharacterNames[] = {
${bytes}0};
const std::size_t kCharacterNamesSize = sizeof kCharacterNames - 1;

} // namespace nametag::syntax
")
