// SPDX-License-Identifier: GPL-3.0-or-later
// Payload and creation of str, bytes, bytearray. A str keeps its code points in 1, 2 or 4 bytes each, behind
// the header.
#pragma once

#include "core/runtime/objects/value.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace nametag::runtime {

struct Runtime;
struct Type;

struct Str : Object {
    std::int64_t hash = -1;   ///< -1: not computed yet
    std::uint32_t length = 0; ///< code points
    std::uint8_t width = 1;   ///< bytes a code point
    bool ascii = true;
    bool interned = false;
    TextId text; ///< its name in events, once asked for (nameOf)

    const std::uint8_t* data() const { return reinterpret_cast<const std::uint8_t*>(this + 1); }
    std::uint8_t* data() { return reinterpret_cast<std::uint8_t*>(this + 1); }
    char32_t at(std::size_t i) const
    {
        if (width == 1)
            return data()[i];
        if (width == 2)
            return reinterpret_cast<const char16_t*>(data())[i];
        return reinterpret_cast<const char32_t*>(data())[i];
    }
    /// The bytes of a str of width 1.
    std::string_view latin1() const { return {reinterpret_cast<const char*>(data()), length}; }
};

struct Bytes : Object {
    std::int64_t hash = -1;
    std::uint32_t length = 0;
    const char* data() const { return reinterpret_cast<const char*>(this + 1); }
    char* data() { return reinterpret_cast<char*>(this + 1); }
    std::string_view view() const { return {data(), length}; }
};

struct ByteArray : Object {
    std::string content;
    std::uint64_t block = 0; ///< simulated address of its buffer
    std::uint32_t allocated = 0;
    std::uint32_t start = 0; ///< bytes of the buffer before the first one (taken off the front)
    std::uint32_t exports = 0;
};

/// New str objects. The empty one and one-letter ones (Latin-1) are the cached ones; nothing else is shared.
Ref<Str> newStr(Runtime& rt, std::string_view utf8);
Ref<Str> newStr(Runtime& rt, std::u32string_view codePoints);
Ref<Str> newStrLatin1(Runtime& rt, std::string_view latin1);
/// A str with room for `length` code points up to `highest`; the caller writes them and calls finishStr.
/// Never a cached one: the caller has dealt with lengths 0 and 1.
Ref<Str> reserveStr(Runtime& rt, std::size_t length, char32_t highest);
Ref<Str> finishStr(Runtime& rt, Ref<Str> str);
/// Copies a text into a reserved one from `at` on; the offset behind it.
std::size_t copyInto(Str& target, std::size_t at, const Str& part);
/// Appends to a str that nobody else sees, if its block can stay where it is (Objects/unicodeobject.c,
/// unicode_modifiable, PyUnicode_Append).
bool appendInPlace(Runtime& rt, Str& text, const Str& more);
/// A str object of a subclass with the same text.
Ref<Str> newStrOf(Runtime& rt, Type& type, const Str& text);

/// The interned str of this text: made if there is none yet.
Ref<Str> intern(Runtime& rt, std::string_view utf8);
/// The interned str equal to this one: `text` itself if there was none yet.
Ref<Str> intern(Runtime& rt, Ref<Str> text);

Ref<Bytes> newBytes(Runtime& rt, std::string_view bytes);
Ref<> newBytesOf(Runtime& rt, Type& type, std::string_view bytes);

std::string utf8(const Str& text);
std::u32string codePoints(const Str& text);
bool equal(const Str& a, const Str& b);
bool equal(const Str& a, std::string_view ascii);
/// <0, 0, >0 by code points.
int compare(const Str& a, const Str& b);
std::int64_t hashOf(Str& text);
/// The name under which events speak of this text.
TextId nameOf(Runtime& rt, Str& text);

} // namespace nametag::runtime
