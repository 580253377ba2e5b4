# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a C++ source with the contents of the files TEXTS: see library_texts.h.
string(REPLACE "\"" "" TEXTS "${TEXTS}")
set(arrays "")
set(rows "")
set(number 0)
foreach(path IN LISTS TEXTS)
  file(READ ${path} bytes HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  get_filename_component(name ${path} NAME)
  string(REGEX REPLACE "[.]py$" "" name ${name})
  string(APPEND arrays "const unsigned char kText${number}[] = {\n${bytes}0};\n")
  string(APPEND rows "    {\"${name}\", kText${number}, sizeof kText${number} - 1},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT}
"// Made by embed_texts.cmake.
#include \"core/runtime/modules/library_texts.h\"

namespace nametag::runtime {

namespace {

${arrays}
const LibraryText kTexts[] = {
${rows}};

} // namespace

std::span<const LibraryText> libraryTexts()
{
    return kTexts;
}

} // namespace nametag::runtime
")
