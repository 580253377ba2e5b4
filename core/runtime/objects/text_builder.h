// SPDX-License-Identifier: GPL-3.0-or-later
// TextBuilder: puts a str together piece by piece, in one byte a character as long as that is enough.
#pragma once

#include "core/runtime/objects/text_objects.h"

#include <string>

namespace nametag::runtime {

class TextBuilder {
public:
    void append(char32_t c);
    /// Bytes are Latin-1.
    void append(std::string_view latin1);
    void append(std::u32string_view text);
    void append(const Str& text) { append(text, 0, text.length); }
    void append(const Str& text, std::size_t from, std::size_t count);
    void appendUtf8(std::string_view text);
    void fill(char32_t c, std::size_t count);
    /// The last piece. Where it is the only one and exactly a str, the result is that object itself
    /// (Objects/unicodeobject.c, _PyUnicodeWriter_WriteStr).
    void appendLast(Runtime& rt, Str& text);

    std::size_t length() const { return m_narrow ? m_bytes.size() : m_points.size(); }
    Ref<Str> finish(Runtime& rt);
    /// Never one of the cached one-letter objects (PyUnicode_New).
    Ref<Str> finishNew(Runtime& rt);
    /// The text so far where it is one byte a character.
    const std::string& bytes() const { return m_bytes; }

private:
    Ref<Str> narrow(Runtime& rt);
    void widen();

    bool m_narrow = true;
    char32_t m_bits = 0; ///< all code points or-ed
    std::string m_bytes;
    std::u32string m_points;
    Ref<Str> m_only;
};

} // namespace nametag::runtime
