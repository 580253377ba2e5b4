// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/objects/text_objects.h"

#include "core/base/utf8.h"
#include "core/runtime/objects/large_objects.h"
#include "core/runtime/objects/runtime.h"
#include "core/runtime/objects/sip_hash.h"

#include <algorithm>
#include <cstring>

namespace nametag::runtime {

namespace {

std::uint8_t widthFor(char32_t highest)
{
    return highest < 0x100 ? 1 : highest < 0x10000 ? 2 : 4;
}

/// Bytes of a str object (Objects/unicodeobject.c, PyUnicode_New).
std::uint32_t bytesOf(Runtime& rt, std::size_t length, std::uint8_t width, bool ascii)
{
    const std::uint32_t header = ascii ? rt.profile.sizes.strAscii : rt.profile.sizes.strCompact;
    return header + static_cast<std::uint32_t>(length + 1) * width;
}

char32_t highestOf(std::u32string_view text)
{
    char32_t highest = 0;
    for (const char32_t codePoint : text)
        highest = std::max(highest, codePoint);
    return highest;
}

void put(Str& text, std::size_t i, char32_t codePoint)
{
    if (text.width == 1)
        text.data()[i] = static_cast<std::uint8_t>(codePoint);
    else if (text.width == 2)
        reinterpret_cast<char16_t*>(text.data())[i] = static_cast<char16_t>(codePoint);
    else
        reinterpret_cast<char32_t*>(text.data())[i] = codePoint;
}

Ref<Str> reserve(Runtime& rt, Type& type, std::size_t length, char32_t highest)
{
    const std::uint8_t width = widthFor(highest);
    const bool ascii = highest < 0x80;
    // A str of a class keeps its characters in a block of their own (unicode_subtype_new).
    const std::uint32_t bytes = type.is(kHeapType) ? type.preHeader + rt.types.str->basicSize +
                                                         static_cast<std::uint32_t>(length + 1) * width
                                                   : bytesOf(rt, length, width, ascii);
    // As much room as its block has: it can grow in place.
    const std::size_t room = length * width + ((16 - bytes % 16) % 16);
    auto* text = rt.heap.create<Str>(type, {bytes, type.preHeader, bytes, {}}, room);
    text->length = static_cast<std::uint32_t>(length);
    text->width = width;
    text->ascii = ascii;
    lookSoonAfter(rt, bytes);
    return Ref<Str>::adopt(text);
}

} // namespace

Ref<Str> reserveStr(Runtime& rt, std::size_t length, char32_t highest)
{
    return reserve(rt, *rt.types.str, length, highest);
}

Ref<Str> finishStr(Runtime& rt, Ref<Str> str)
{
    if (str->length == 1 && str->width == 1 && rt.objects.latin1[str->data()[0]])
        return share(*rt.objects.latin1[str->data()[0]]);
    rt.heap.tell(*str);
    return str;
}

Ref<Str> newStr(Runtime& rt, std::u32string_view text)
{
    if (text.empty() && rt.objects.emptyStr)
        return share(*rt.objects.emptyStr);
    if (text.size() == 1 && text[0] < 0x100 && rt.objects.latin1[text[0]])
        return share(*rt.objects.latin1[text[0]]);
    Ref<Str> made = reserveStr(rt, text.size(), highestOf(text));
    for (std::size_t i = 0; i < text.size(); ++i)
        put(*made, i, text[i]);
    rt.heap.tell(*made);
    return made;
}

Ref<Str> newStrLatin1(Runtime& rt, std::string_view latin1)
{
    if (latin1.empty() && rt.objects.emptyStr)
        return share(*rt.objects.emptyStr);
    if (latin1.size() == 1 && rt.objects.latin1[static_cast<unsigned char>(latin1[0])])
        return share(*rt.objects.latin1[static_cast<unsigned char>(latin1[0])]);
    const bool ascii = std::none_of(latin1.begin(), latin1.end(),
                                    [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    Ref<Str> made = reserveStr(rt, latin1.size(), ascii ? U'\x7f' : U'\xff');
    std::memcpy(made->data(), latin1.data(), latin1.size());
    rt.heap.tell(*made);
    return made;
}

Ref<Str> newStr(Runtime& rt, std::string_view text)
{
    const bool ascii = std::none_of(text.begin(), text.end(),
                                    [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    return ascii ? newStrLatin1(rt, text) : newStr(rt, toCodePoints(text));
}

Ref<Str> newStrOf(Runtime& rt, Type& type, const Str& text)
{
    const char32_t highest = text.ascii        ? U'\x7f'
                             : text.width == 1 ? U'\xff'
                             : text.width == 2 ? U'\xffff'
                                               : U'\x10ffff';
    Ref<Str> made = reserve(rt, type, text.length, highest);
    std::memcpy(made->data(), text.data(), std::size_t{text.length} * text.width);
    rt.heap.tell(*made);
    if (type.collected)
        rt.heap.track(*made);
    return made;
}

std::size_t copyInto(Str& target, std::size_t at, const Str& part)
{
    if (target.width == part.width) {
        std::memcpy(target.data() + at * target.width, part.data(), std::size_t{part.length} * part.width);
        return at + part.length;
    }
    for (std::size_t i = 0; i < part.length; ++i)
        put(target, at + i, part.at(i));
    return at + part.length;
}

bool appendInPlace(Runtime& rt, Str& text, const Str& more)
{
    const bool fits = more.width <= text.width && (more.ascii || !text.ascii);
    if (!fits || text.interned || text.hash != -1 || &typeOf(text) != rt.types.str ||
        text.has(memory::kStatic))
        return false;
    const std::size_t length = std::size_t{text.length} + more.length;
    const std::uint32_t bytes = bytesOf(rt, length, text.width, text.ascii);
    if (!rt.heap.growInPlace(text, bytes))
        return false;
    copyInto(text, text.length, more);
    text.length = static_cast<std::uint32_t>(length);
    rt.heap.setShownSize(text, bytes, 0);
    if (rt.report().listens() && !text.has(memory::kUntold))
        text.behaviour->tell(text);
    return true;
}

Ref<Str> intern(Runtime& rt, std::string_view text)
{
    if (const auto known = rt.interned.texts.find(std::string(text)); known != rt.interned.texts.end())
        return share(*known->second);
    return intern(rt, newStr(rt, text));
}

Ref<Str> intern(Runtime& rt, Ref<Str> text)
{
    if (text->interned)
        return text;
    const auto [known, isNew] = rt.interned.texts.try_emplace(utf8(*text), text.get());
    if (!isNew)
        return share(*known->second);
    text->interned = true;
    const bool immortal = rt.profile.immortal.strings == profile::StrImmortality::EveryInterned;
    if (immortal)
        text->count = memory::kImmortalCount;
    std::uint32_t flags = events::kInterned;
    if (text->isImmortal())
        flags |= events::kImmortal;
    if (text->has(memory::kStatic))
        flags |= events::kStaticMemory;
    rt.report().flagsChanged(*text, flags);
    return text;
}

Ref<Bytes> newBytes(Runtime& rt, std::string_view bytes)
{
    if (bytes.empty() && rt.objects.emptyBytes)
        return share(static_cast<Bytes&>(*rt.objects.emptyBytes));
    if (bytes.size() == 1 && rt.objects.oneByteBytes[static_cast<unsigned char>(bytes[0])])
        return share(static_cast<Bytes&>(*rt.objects.oneByteBytes[static_cast<unsigned char>(bytes[0])]));
    const auto size = static_cast<std::uint32_t>(33 + bytes.size());
    auto* made = rt.heap.create<Bytes>(*rt.types.bytes, {size, 0, size, {}}, bytes.size());
    made->length = static_cast<std::uint32_t>(bytes.size());
    std::memcpy(made->data(), bytes.data(), bytes.size());
    lookSoonAfter(rt, size);
    rt.heap.tell(*made);
    return Ref<Bytes>::adopt(made);
}

Ref<> newBytesOf(Runtime& rt, Type& type, std::string_view bytes)
{
    const std::uint32_t before = type.preHeader;
    const auto size = static_cast<std::uint32_t>(before + type.basicSize + bytes.size());
    auto* made = rt.heap.create<Bytes>(type, {size, before, size, {}}, bytes.size());
    made->length = static_cast<std::uint32_t>(bytes.size());
    std::memcpy(made->data(), bytes.data(), bytes.size());
    rt.heap.tell(*made);
    if (type.collected)
        rt.heap.track(*made);
    return Ref<>::adopt(made);
}

std::string utf8(const Str& text)
{
    if (text.ascii)
        return std::string(text.latin1());
    std::string out;
    out.reserve(text.length);
    for (std::size_t i = 0; i < text.length; ++i)
        appendUtf8(out, text.at(i));
    return out;
}

std::u32string codePoints(const Str& text)
{
    std::u32string out(text.length, U'\0');
    for (std::size_t i = 0; i < text.length; ++i)
        out[i] = text.at(i);
    return out;
}

bool equal(const Str& a, const Str& b)
{
    return a.length == b.length && a.width == b.width &&
           std::memcmp(a.data(), b.data(), std::size_t{a.length} * a.width) == 0;
}

bool equal(const Str& a, std::string_view ascii)
{
    return a.width == 1 && a.latin1() == ascii;
}

int compare(const Str& a, const Str& b)
{
    const std::size_t common = std::min(a.length, b.length);
    if (a.width == 1 && b.width == 1) {
        const int order = std::memcmp(a.data(), b.data(), common);
        if (order != 0)
            return order;
        return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
    }
    for (std::size_t i = 0; i < common; ++i)
        if (a.at(i) != b.at(i))
            return a.at(i) < b.at(i) ? -1 : 1;
    return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

std::int64_t hashOf(Str& text)
{
    if (text.hash == -1) {
        text.hash = text.length == 0 ? 0 : hashOfBytes(text.data(), std::size_t{text.length} * text.width);
    }
    return text.hash;
}

TextId nameOf(Runtime& rt, Str& text)
{
    if (!text.text)
        text.text = rt.report().keep(utf8(text));
    return text.text;
}

} // namespace nametag::runtime
