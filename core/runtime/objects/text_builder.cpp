// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/text_builder.h"

#include "core/base/utf8.h"
#include "core/runtime/objects/runtime.h"

#include <cstring>

namespace nametag::runtime {

void TextBuilder::widen()
{
    m_points.reserve(m_bytes.size() + 16);
    for (const char byte : m_bytes)
        m_points += static_cast<unsigned char>(byte);
    m_bytes.clear();
    m_narrow = false;
}

void TextBuilder::append(char32_t c)
{
    m_bits |= c;
    if (m_narrow && c < 0x100) {
        m_bytes += static_cast<char>(c);
        return;
    }
    if (m_narrow)
        widen();
    m_points += c;
}

void TextBuilder::append(std::string_view latin1)
{
    unsigned char bits = 0;
    for (const char byte : latin1)
        bits |= static_cast<unsigned char>(byte);
    m_bits |= bits;
    if (m_narrow) {
        m_bytes += latin1;
        return;
    }
    for (const char byte : latin1)
        m_points += static_cast<unsigned char>(byte);
}

void TextBuilder::append(std::u32string_view text)
{
    for (const char32_t c : text)
        append(c);
}

void TextBuilder::append(const Str& text, std::size_t from, std::size_t count)
{
    if (text.width == 1) {
        append(text.latin1().substr(from, count));
        return;
    }
    for (std::size_t i = from; i < from + count; ++i)
        append(text.at(i));
}

void TextBuilder::appendUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCodePoint next = decodeUtf8(text, at);
        append(next.length == 0 ? U'\xFFFD' : next.codePoint);
        at += next.length == 0 ? 1 : next.length;
    }
}

void TextBuilder::fill(char32_t c, std::size_t count)
{
    if (count == 0)
        return;
    m_bits |= c;
    if (m_narrow && c >= 0x100)
        widen();
    if (m_narrow)
        m_bytes.append(count, static_cast<char>(c));
    else
        m_points.append(count, c);
}

void TextBuilder::appendLast(Runtime& rt, Str& text)
{
    if (length() == 0 && &typeOf(text) == rt.types.str)
        m_only = share(text);
    else
        append(text);
}

Ref<Str> TextBuilder::finish(Runtime& rt)
{
    if (m_only)
        return std::move(m_only);
    if (!m_narrow)
        return newStr(rt, std::u32string_view(m_points));
    if (m_bytes.size() < 2)
        return newStrLatin1(rt, m_bytes);
    return narrow(rt);
}

Ref<Str> TextBuilder::narrow(Runtime& rt)
{
    Ref<Str> made = reserveStr(rt, m_bytes.size(), m_bits);
    std::memcpy(made->data(), m_bytes.data(), m_bytes.size());
    rt.heap.tell(*made);
    return made;
}

Ref<Str> TextBuilder::finishNew(Runtime& rt)
{
    return m_only || !m_narrow || m_bytes.empty() ? finish(rt) : narrow(rt);
}

} // namespace nametag::runtime
