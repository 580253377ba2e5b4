// SPDX-License-Identifier: GPL-3.0-or-later
// hex, fromhex, decode, translate of bytes and bytearray.
#include "core/runtime/objects/native.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/operations.h"
#include "core/runtime/types/bytes_content.h"

#include <array>

namespace nametag::runtime {

namespace {

Value decodeBytes(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"encoding", "errors"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"decode", kNames}, arguments, values));
    for (std::size_t i = 0; i < 2; ++i)
        if (values[i] && !isStr(*values[i]))
            return typeError(
                rt, text("decode() argument '", kNames[i], "' must be str, not ", typeName(*values[i])));
    return decode(rt, contentOf(*self), codecArguments(values[0], values[1]));
}

/// The separator of hex(), or nothing.
Eval<std::optional<char>> separatorOf(Runtime& rt, Object* given)
{
    if (!given)
        return std::optional<char>();
    std::string content;
    if (isStr(*given) && static_cast<Str&>(*given).length == 1 && !static_cast<Str&>(*given).ascii)
        return valueError(rt, "sep must be ASCII.");
    if (isStr(*given))
        content = utf8(static_cast<Str&>(*given));
    else if (const std::optional<std::string_view> bytes = bytesIn(*given))
        content = *bytes;
    else
        return typeError(rt, text("object of type '", typeName(*given), "' has no len()"));
    if (content.size() != 1)
        return valueError(rt, "sep must be length 1.");
    if (static_cast<unsigned char>(content[0]) >= 0x80)
        return valueError(rt, "sep must be ASCII.");
    return std::optional<char>(content[0]);
}

Value hex(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"sep", "bytes_per_sep"};
    static constexpr char kDigits[] = "0123456789abcdef";
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"hex", kNames}, arguments, values));
    NAMETAG_TRY(separator, separatorOf(rt, values[0]));
    std::int64_t group = 1;
    if (values[1]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[1]));
        group = given;
    }
    const std::string_view content = contentOf(*self);
    if (content.size() > rt.budget.largestObject / 3)
        return memoryError(rt);
    const auto given = static_cast<std::size_t>(group);
    const std::size_t size = group < 0 ? 0 - given : given;
    std::string out;
    for (std::size_t i = 0; i < content.size(); ++i) {
        const std::size_t counted = group < 0 ? i : content.size() - i;
        if (i > 0 && separator && size > 0 && counted % size == 0)
            out += *separator;
        const auto byte = static_cast<unsigned char>(content[i]);
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return newStr(rt, std::string_view(out));
}

int digitValue(char32_t c)
{
    if (c >= '0' && c <= '9')
        return static_cast<int>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<int>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F')
        return static_cast<int>(c - 'A') + 10;
    return -1;
}

bool isSpace(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D);
}

Value fromhex(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, text("fromhex() argument must be str, not ", typeName(arguments[0])));
    const Str& given = static_cast<Str&>(arguments[0]);
    std::string out;
    for (std::size_t i = 0; i < given.length; ++i) {
        if (isSpace(given.at(i)))
            continue;
        const int high = digitValue(given.at(i));
        const std::size_t bad = high < 0 ? i : i + 1;
        const int low = i + 1 < given.length ? digitValue(given.at(i + 1)) : -1;
        if (high < 0 || low < 0)
            return valueError(rt, text("non-hexadecimal number found in fromhex() arg at position ", bad));
        out += static_cast<char>(high * 16 + low);
        ++i;
    }
    auto& type = static_cast<Type&>(*self);
    const bool isArray = type.isSubtypeOf(*rt.types.byteArray);
    Value made = isArray ? Value(newByteArray(rt, *rt.types.byteArray, out)) : Value(newBytes(rt, out));
    if (&type == rt.types.bytes || &type == rt.types.byteArray)
        return made;
    return call(rt, type, {&*made});
}

Value translate(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"", "delete"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"translate", kNames, 1, 1}, arguments, values));
    std::optional<std::string_view> table;
    if (values[0] != rt.objects.none) {
        NAMETAG_TRY(given, bufferOf(rt, *values[0]));
        if (given.size() != 256)
            return valueError(rt, "translation table must be 256 characters long");
        table = given;
    }
    std::array<bool, 256> removed{};
    if (values[1]) {
        NAMETAG_TRY(given, bufferOf(rt, *values[1]));
        for (const char byte : given)
            removed[static_cast<unsigned char>(byte)] = true;
    }
    std::string out;
    bool changed = false;
    for (const char byte : contentOf(*self)) {
        const auto at = static_cast<unsigned char>(byte);
        const char instead = table ? (*table)[at] : byte;
        changed = changed || removed[at] || instead != byte;
        if (!removed[at])
            out += instead;
    }
    return changed ? sameKind(rt, *self, out) : unchangedBytes(rt, *self);
}

Value maketrans(Runtime& rt, Object*, const Arguments& arguments)
{
    NAMETAG_TRY(from, bufferOf(rt, arguments[0]));
    NAMETAG_TRY(to, bufferOf(rt, arguments[1]));
    if (from.size() != to.size())
        return valueError(rt, "maketrans arguments must have same length");
    std::string table(256, '\0');
    for (std::size_t i = 0; i < 256; ++i)
        table[i] = static_cast<char>(i);
    for (std::size_t i = 0; i < from.size(); ++i)
        table[static_cast<unsigned char>(from[i])] = to[i];
    return newBytes(rt, table);
}

Value sizeOf(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, std::int64_t{self->shownSize} - self->idOffset);
}

const NativeRow kRows[] = {
    {"__sizeof__", sizeOf, 0, 0, false, "Return the size of the object in memory, in bytes."},
    {"decode", decodeBytes, 0, 2, true, "The text that the bytes stand for."},
    {"hex", hex, 0, 2, true, "Create a string of hexadecimal numbers from the bytes."},
    {"translate", translate, 1, 2, true, "A copy with bytes replaced by a table."},
};
const NativeRow kClassRows[] = {
    {"fromhex", fromhex, 1, 1, false, "Create an object from a string of hexadecimal numbers."},
};
const NativeRow kStaticRows[] = {
    {"maketrans", maketrans, 2, 2, false, "Return a translation table usable for the translate method."},
};

} // namespace

void addBytesConvertMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
    addClassMethods(rt, type, kClassRows);
    addStaticMethods(rt, type, kStaticRows);
}

} // namespace nametag::runtime
