// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/types/codecs.h"

#include "core/base/utf8.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/text_builder.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/charmaps.h"
#include "core/runtime/types/codec_errors.h"
#include "core/runtime/types/escape_codec.h"
#include "core/runtime/types/memory_view.h"

#include <algorithm>

namespace nametag::runtime {

namespace {

enum class Encoding { Utf8, Ascii, Latin1, Utf16, Utf32, Map, Escape, Unknown };
enum class Order { Native, Little, Big };

struct Codec {
    Encoding encoding = Encoding::Unknown;
    Order order = Order::Native;
    bool withMark = false; ///< writes and reads a byte order mark
    const char* name = "";
    const Charmap* map = nullptr;
};

struct NamedCodec {
    const char* name;
    Codec codec;
};

const NamedCodec kCodecs[] = {
    {"utf_8", {Encoding::Utf8, Order::Native, false, "utf-8", nullptr}},
    {"utf8", {Encoding::Utf8, Order::Native, false, "utf-8", nullptr}},
    {"u8", {Encoding::Utf8, Order::Native, false, "utf-8", nullptr}},
    {"cp65001", {Encoding::Utf8, Order::Native, false, "utf-8", nullptr}},
    {"utf_8_sig", {Encoding::Utf8, Order::Native, true, "utf-8", nullptr}},
    {"ascii", {Encoding::Ascii, Order::Native, false, "ascii", nullptr}},
    {"us_ascii", {Encoding::Ascii, Order::Native, false, "ascii", nullptr}},
    {"646", {Encoding::Ascii, Order::Native, false, "ascii", nullptr}},
    {"latin_1", {Encoding::Latin1, Order::Native, false, "latin-1", nullptr}},
    {"latin1", {Encoding::Latin1, Order::Native, false, "latin-1", nullptr}},
    {"latin", {Encoding::Latin1, Order::Native, false, "latin-1", nullptr}},
    {"l1", {Encoding::Latin1, Order::Native, false, "latin-1", nullptr}},
    {"iso_8859_1", {Encoding::Latin1, Order::Native, false, "latin-1", nullptr}},
    {"iso8859_1", {Encoding::Latin1, Order::Native, false, "latin-1", nullptr}},
    {"8859", {Encoding::Latin1, Order::Native, false, "latin-1", nullptr}},
    {"unicode_escape", {Encoding::Escape, Order::Native, false, "unicodeescape", nullptr}},
    {"utf_16", {Encoding::Utf16, Order::Native, true, "utf-16", nullptr}},
    {"utf16", {Encoding::Utf16, Order::Native, true, "utf-16", nullptr}},
    {"u16", {Encoding::Utf16, Order::Native, true, "utf-16", nullptr}},
    {"utf_16_le", {Encoding::Utf16, Order::Little, false, "utf-16-le", nullptr}},
    {"utf_16le", {Encoding::Utf16, Order::Little, false, "utf-16-le", nullptr}},
    {"utf_16_be", {Encoding::Utf16, Order::Big, false, "utf-16-be", nullptr}},
    {"utf_16be", {Encoding::Utf16, Order::Big, false, "utf-16-be", nullptr}},
    {"utf_32", {Encoding::Utf32, Order::Native, true, "utf-32", nullptr}},
    {"utf32", {Encoding::Utf32, Order::Native, true, "utf-32", nullptr}},
    {"u32", {Encoding::Utf32, Order::Native, true, "utf-32", nullptr}},
    {"utf_32_le", {Encoding::Utf32, Order::Little, false, "utf-32-le", nullptr}},
    {"utf_32le", {Encoding::Utf32, Order::Little, false, "utf-32-le", nullptr}},
    {"utf_32_be", {Encoding::Utf32, Order::Big, false, "utf-32-be", nullptr}},
    {"utf_32be", {Encoding::Utf32, Order::Big, false, "utf-32-be", nullptr}},
};

Codec codecNamed(std::string_view given)
{
    std::string name;
    for (const char c : given) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isWord)
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    if (given.empty())
        name = "utf_8";
    for (const NamedCodec& each : kCodecs)
        if (name == each.name)
            return each.codec;
    if (const Charmap* map = charmapNamed(name))
        return {Encoding::Map, Order::Native, false, "charmap", map};
    return {};
}

bool fits(const Codec& codec, char32_t c)
{
    switch (codec.encoding) {
    case Encoding::Map: return codec.map->encode(c) >= 0;
    case Encoding::Ascii: return c < 0x80;
    case Encoding::Latin1: return c < 0x100;
    default: return c < 0xD800 || c > 0xDFFF;
    }
}

const char* whyNot(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Ascii: return "ordinal not in range(128)";
    case Encoding::Latin1: return "ordinal not in range(256)";
    case Encoding::Map: return "character maps to <undefined>";
    default: return "surrogates not allowed";
    }
}

void putUnit(std::string& out, std::uint32_t unit, int bytes, Order order)
{
    for (int i = 0; i < bytes; ++i) {
        const int shift = 8 * (order == Order::Big ? bytes - 1 - i : i);
        out += static_cast<char>((unit >> shift) & 0xFF);
    }
}

void put(std::string& out, const Codec& codec, char32_t c)
{
    switch (codec.encoding) {
    case Encoding::Utf8: appendUtf8(out, c); break;
    case Encoding::Utf32: putUnit(out, c, 4, codec.order); break;
    case Encoding::Map: out += static_cast<char>(codec.map->encode(c)); break;
    case Encoding::Utf16:
        if (c < 0x10000) {
            putUnit(out, c, 2, codec.order);
        } else {
            putUnit(out, 0xD800 + ((c - 0x10000) >> 10), 2, codec.order);
            putUnit(out, 0xDC00 + ((c - 0x10000) & 0x3FF), 2, codec.order);
        }
        break;
    default: out += static_cast<char>(c);
    }
}

/// One decoded code point, or what is wrong with the bytes.
struct Step {
    char32_t codePoint = 0;
    std::size_t length = 0;
    const char* problem = nullptr;
};

bool continues(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
}

/// Objects/stringlib/codecs.h, utf8_decode: how many bytes belong to a bad sequence.
Step stepUtf8(std::string_view bytes, std::size_t at)
{
    const DecodedCodePoint good = decodeUtf8(bytes, at);
    const bool surrogate = good.codePoint >= 0xD800 && good.codePoint <= 0xDFFF;
    if (good.length > 0 && !surrogate)
        return {good.codePoint, good.length, nullptr};
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first < 0xC2 || first > 0xF4)
        return {0, 1, "invalid start byte"};
    const std::size_t wanted = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (at + 1 >= bytes.size())
        return {0, 1, "unexpected end of data"};
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    const bool badSecond = !continues(bytes, at + 1) || (first == 0xE0 && second < 0xA0) ||
                           (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90) ||
                           (first == 0xF4 && second > 0x8F);
    if (badSecond)
        return {0, 1, "invalid continuation byte"};
    std::size_t length = 2;
    while (length < wanted && continues(bytes, at + length))
        ++length;
    return {0, length, at + length >= bytes.size() ? "unexpected end of data" : "invalid continuation byte"};
}

std::uint32_t unitAt(std::string_view bytes, std::size_t at, std::size_t size, Order order)
{
    std::uint32_t unit = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t shift = 8 * (order == Order::Big ? size - 1 - i : i);
        unit |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << shift;
    }
    return unit;
}

Step stepUtf16(std::string_view bytes, std::size_t at, Order order)
{
    if (at + 2 > bytes.size())
        return {0, 1, "truncated data"};
    const std::uint32_t unit = unitAt(bytes, at, 2, order);
    if (unit < 0xD800 || unit > 0xDFFF)
        return {unit, 2, nullptr};
    if (unit >= 0xDC00)
        return {0, 2, "illegal encoding"};
    if (at + 4 > bytes.size())
        return {0, bytes.size() - at, "unexpected end of data"};
    const std::uint32_t low = unitAt(bytes, at + 2, 2, order);
    if (low < 0xDC00 || low > 0xDFFF)
        return {0, 2, "illegal UTF-16 surrogate"};
    return {0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), 4, nullptr};
}

Step stepUtf32(std::string_view bytes, std::size_t at, Order order)
{
    if (at + 4 > bytes.size())
        return {0, bytes.size() - at, "truncated data"};
    const std::uint32_t unit = unitAt(bytes, at, 4, order);
    if (unit >= 0xD800 && unit <= 0xDFFF)
        return {0, 4, "code point in surrogate code point range(0xd800, 0xe000)"};
    if (unit > 0x10FFFF)
        return {0, 4, "code point not in range(0x110000)"};
    return {unit, 4, nullptr};
}

Step step(const Codec& codec, std::string_view bytes, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(bytes[at]);
    switch (codec.encoding) {
    case Encoding::Utf8: return stepUtf8(bytes, at);
    case Encoding::Utf16: return stepUtf16(bytes, at, codec.order);
    case Encoding::Utf32: return stepUtf32(bytes, at, codec.order);
    case Encoding::Ascii:
        if (byte >= 0x80)
            return {0, 1, "ordinal not in range(128)"};
        break;
    case Encoding::Map:
        if (codec.map->decode(byte) == Charmap::kUndefined)
            return {0, 1, "character maps to <undefined>"};
        return {codec.map->decode(byte), 1, nullptr};
    default: break;
    }
    return {byte, 1, nullptr};
}

std::size_t unitSize(const Codec& codec)
{
    return codec.encoding == Encoding::Utf16 ? 2 : codec.encoding == Encoding::Utf32 ? 4 : 1;
}

/// A surrogate that stands alone, as "surrogatepass" takes it; length 0: there is none.
Step stepSurrogate(const Codec& codec, std::string_view bytes, std::size_t at)
{
    const std::size_t size = codec.encoding == Encoding::Utf8 ? 3 : unitSize(codec);
    if (size == 1 || at + size > bytes.size())
        return {};
    std::uint32_t unit = 0;
    if (size != 3)
        unit = unitAt(bytes, at, size, codec.order);
    else if (continues(bytes, at + 1) && continues(bytes, at + 2))
        unit = (static_cast<std::uint32_t>(bytes[at] & 0x0F) << 12) |
               (static_cast<std::uint32_t>(bytes[at + 1] & 0x3F) << 6) |
               static_cast<std::uint32_t>(bytes[at + 2] & 0x3F);
    const bool leads = size != 3 || static_cast<unsigned char>(bytes[at]) == 0xED;
    if (!leads || unit < 0xD800 || unit > 0xDFFF)
        return {};
    return {unit, size, nullptr};
}

/// Takes a byte order mark off the front and sets the order by it.
std::size_t readMark(Codec& codec, std::string_view bytes)
{
    if (!codec.withMark)
        return 0;
    if (codec.encoding == Encoding::Utf8)
        return bytes.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    const std::size_t size = codec.encoding == Encoding::Utf16 ? 2 : 4;
    codec.order = Order::Little;
    codec.name = size == 2 ? "utf-16-le" : "utf-32-le";
    if (bytes.size() < size)
        return 0;
    if (unitAt(bytes, 0, size, Order::Little) == 0xFEFF)
        return size;
    if (unitAt(bytes, 0, size, Order::Big) != 0xFEFF)
        return 0;
    codec.order = Order::Big;
    codec.name = size == 2 ? "utf-16-be" : "utf-32-be";
    return size;
}

Value decodeEscapes(Runtime& rt, std::string_view bytes, const Codec& codec, const CodecArguments& how)
{
    TextBuilder out;
    for (std::size_t at = 0; at < bytes.size();) {
        const EscapeStep next = stepEscape(bytes, at);
        if (next.problem) {
            const BadText bad{codec.name, next.problem, at, at + next.length};
            NAMETAG_TRY(instead, decodeAnyway(rt, bytes, bad, how.errors));
            out.append(std::u32string_view(instead));
        } else if (!next.nothing) {
            out.append(next.codePoint);
        }
        at += next.length;
    }
    return out.finish(rt);
}

} // namespace

CodecArguments codecArguments(const Object* encoding, const Object* errors)
{
    CodecArguments how;
    if (encoding)
        how.encoding = utf8(static_cast<const Str&>(*encoding));
    if (errors)
        how.errors = utf8(static_cast<const Str&>(*errors));
    return how;
}

std::optional<std::string_view> bytesIn(const Object& object)
{
    if (typeOf(object).is(kBytesSubclass))
        return static_cast<const Bytes&>(object).view();
    if (isInstanceOf(object, *runtimeOf(object).types.byteArray))
        return std::string_view(static_cast<const ByteArray&>(object).content);
    if (&typeOf(object) == runtimeOf(object).types.memoryView)
        return bytesOfView(static_cast<const MemoryView&>(object));
    return std::nullopt;
}

Eval<std::string> encode(Runtime& rt, Str& text, const CodecArguments& how)
{
    const Codec codec = codecNamed(how.encoding);
    if (codec.encoding == Encoding::Unknown)
        return raise(rt, *rt.exceptions.lookupError, runtime::text("unknown encoding: ", how.encoding));
    if (codec.encoding == Encoding::Escape)
        return escapedText(text);
    const bool oneByte = codec.encoding == Encoding::Utf8 || codec.encoding == Encoding::Ascii ||
                         codec.encoding == Encoding::Latin1 || codec.encoding == Encoding::Map;
    std::string out;
    if (codec.withMark)
        put(out, codec, 0xFEFF);
    if (text.ascii && oneByte)
        return out.append(text.latin1());
    for (std::size_t i = 0; i < text.length; ++i) {
        if (fits(codec, text.at(i))) {
            put(out, codec, text.at(i));
            continue;
        }
        BadText bad{codec.name, whyNot(codec.encoding), i, i + 1};
        while (bad.end < text.length && !fits(codec, text.at(bad.end)))
            ++bad.end;
        const std::size_t unit = unitSize(codec);
        if (unit > 1 && how.errors == "surrogatepass") {
            for (std::size_t k = bad.start; k < bad.end; ++k)
                put(out, codec, text.at(k));
            i = bad.end - 1;
            continue;
        }
        NAMETAG_TRY(instead, encodeAnyway(rt, text, bad, how.errors));
        if (instead.areBytes && instead.bytes.size() % unit != 0)
            NAMETAG_CHECK(encodeAnyway(rt, text, bad, "strict"));
        if (instead.areBytes)
            out += instead.bytes;
        else
            for (const char c : instead.bytes)
                put(out, codec, static_cast<unsigned char>(c));
        i = bad.end - 1;
    }
    return out;
}

Value decode(Runtime& rt, std::string_view bytes, const CodecArguments& how)
{
    Codec codec = codecNamed(how.encoding);
    if (codec.encoding == Encoding::Unknown)
        return raise(rt, *rt.exceptions.lookupError, text("unknown encoding: ", how.encoding));
    if (codec.encoding == Encoding::Latin1)
        return newStrLatin1(rt, bytes);
    if (codec.encoding == Encoding::Escape)
        return decodeEscapes(rt, bytes, codec, how);
    TextBuilder out;
    for (std::size_t at = readMark(codec, bytes); at < bytes.size();) {
        const Step next = step(codec, bytes, at);
        if (!next.problem) {
            out.append(next.codePoint);
        } else if (const Step passed = stepSurrogate(codec, bytes, at);
                   how.errors == "surrogatepass" && passed.length > 0) {
            out.append(passed.codePoint);
            at += passed.length;
            continue;
        } else {
            const BadText bad{codec.name, next.problem, at, at + next.length};
            NAMETAG_TRY(instead, decodeAnyway(rt, bytes, bad, how.errors));
            out.append(std::u32string_view(instead));
        }
        at += next.length;
    }
    return out.finish(rt);
}

} // namespace nametag::runtime
