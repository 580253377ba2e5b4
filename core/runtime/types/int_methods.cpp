// SPDX-License-Identifier: GPL-3.0-or-later
// Methods of int, and int from and to text.
#include "core/base/utf8.h"
#include "core/numbers/big_int_text.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/effort.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/format_layout.h"
#include "core/runtime/protocols/format_spec.h"
#include "core/runtime/types/number_types.h"
#include "core/runtime/types/text_views.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

namespace nametag::runtime {

namespace {

using numbers::BigInt;

BigInt valueOf(Object* self)
{
    return bigValue(asInt(*self));
}

Value bitLength(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(valueOf(self).bitLength()));
}

Value bitCount(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(rt, static_cast<std::int64_t>(valueOf(self).bitCount()));
}

Value itself(Runtime& rt, Object* self, const Arguments&)
{
    return isExactly(*self, *rt.types.integer) ? Value(share(*self)) : Value(newInt(rt, valueOf(self)));
}

Value integerRatio(Runtime& rt, Object* self, const Arguments&)
{
    Object* parts[] = {newInt(rt, valueOf(self)).give(), newInt(rt, 1).give()};
    return newTuple(rt, parts);
}

Value isInteger(Runtime& rt, Object*, const Arguments&)
{
    return newBool(rt, true);
}

Value roundTo(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (arguments.positional == 0 || &arguments[0] == rt.objects.none)
        return itself(rt, self, arguments);
    NAMETAG_TRY(digits, indexNumber(rt, arguments[0], true));
    if (digits >= 0)
        return itself(rt, self, arguments);
    const std::uint64_t zeros = 0 - static_cast<std::uint64_t>(digits);
    if (zeros > valueOf(self).bitLength() + 1)
        return newInt(rt, 0);
    NAMETAG_CHECK(allowEffort(rt, numbers::roundingEffort(valueOf(self))));
    return newInt(rt, numbers::roundToPowerOfTen(valueOf(self), zeros));
}

Eval<bool> isLittle(Runtime& rt, Object* order, const char* function)
{
    if (!order)
        return false;
    if (!isStr(*order))
        return typeError(rt,
                         text(function, "() argument 'byteorder' must be str, not ", givenName(rt, *order)));
    const std::string word = utf8(static_cast<Str&>(*order));
    if (word != "little" && word != "big")
        return valueError(rt, "byteorder must be either 'little' or 'big'");
    return word == "little";
}

Value toBytes(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"length", "byteorder", "signed"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"to_bytes", kNames, 0, 0, 2}, arguments, values));
    std::int64_t length = 1;
    if (values[0]) {
        NAMETAG_TRY(given, indexNumber(rt, *values[0]));
        length = given;
    }
    if (length < 0)
        return valueError(rt, "length argument must be non-negative");
    if (static_cast<std::uint64_t>(length) > rt.budget.largestObject)
        return memoryError(rt);
    NAMETAG_TRY(little, isLittle(rt, values[1], "to_bytes"));
    bool isSigned = false;
    if (values[2]) {
        NAMETAG_TRY(yes, truth(rt, *values[2]));
        isSigned = yes;
    }
    const BigInt value = valueOf(self);
    if (value.sign() < 0 && !isSigned)
        return overflowError(rt, "can't convert negative int to unsigned");
    const auto bytes =
        numbers::toBytes(value, static_cast<std::size_t>(length),
                         little ? numbers::ByteOrder::Little : numbers::ByteOrder::Big, isSigned);
    if (!bytes)
        return overflowError(rt, "int too big to convert");
    return newBytes(rt, *bytes);
}

Value fromBytes(Runtime& rt, Object* self, const Arguments& arguments)
{
    static const char* const kNames[] = {"bytes", "byteorder", "signed"};
    Object* values[3] = {};
    NAMETAG_CHECK(bindArguments(rt, {"from_bytes", kNames, 0, 1, 2}, arguments, values));
    NAMETAG_TRY(little, isLittle(rt, values[1], "from_bytes"));
    bool isSigned = false;
    if (values[2]) {
        NAMETAG_TRY(yes, truth(rt, *values[2]));
        isSigned = yes;
    }
    std::string bytes;
    if (typeOf(*values[0]).is(kBytesSubclass)) {
        bytes = static_cast<Bytes&>(*values[0]).view();
    } else if (isInstanceOf(*values[0], *rt.types.byteArray)) {
        bytes = static_cast<ByteArray&>(*values[0]).content;
    } else {
        const bool iterable = typeOf(*values[0]).slots.iter || typeOf(*values[0]).slots.item;
        if (isStr(*values[0]) || !iterable)
            return typeError(rt, text("cannot convert '", typeName(*values[0]), "' object to bytes"));
        NAMETAG_CHECK(forEach(rt, *values[0], [&](Ref<> item) -> Eval<bool> {
            NAMETAG_TRY(byte, indexNumber(rt, *item));
            if (byte < 0 || byte > 255)
                return valueError(rt, "bytes must be in range(0, 256)");
            bytes.push_back(static_cast<char>(byte));
            return true;
        }));
    }
    BigInt value =
        numbers::fromBytes(bytes, little ? numbers::ByteOrder::Little : numbers::ByteOrder::Big, isSigned);
    auto& type = static_cast<Type&>(*self);
    if (&type == rt.types.integer)
        return newInt(rt, std::move(value));
    if (&type == rt.types.boolean)
        return newBool(rt, !value.isZero());
    Ref<> number = newInt(rt, std::move(value));
    return type.slots.call ? Value(typeOf(type).slots.call(
                                 rt, type, {std::array<Object*, 1>{number.get()}.data(), 1, nullptr}))
                           : Value(std::move(number));
}

Value formatInt(Runtime& rt, Object* self, const Arguments& arguments)
{
    return formatWithSpec(rt, *self, arguments[0]);
}

Value sizeOf(Runtime& rt, Object* self, const Arguments&)
{
    return newInt(
        rt, 24 + 4 * std::max<std::int64_t>(1, static_cast<std::int64_t>(valueOf(self).digitsOf30Bits())));
}

Value newArguments(Runtime& rt, Object* self, const Arguments&)
{
    Object* parts[] = {newInt(rt, valueOf(self)).give()};
    return newTuple(rt, parts);
}

const NativeRow kRows[] = {
    {"__ceil__", itself, 0, 0, false, "The number itself."},
    {"__floor__", itself, 0, 0, false, "The number itself."},
    {"__format__", formatInt, 1, 1, false, "The text that a format specification asks for."},
    {"__getnewargs__", newArguments, 0, 0, false, ""},
    {"__round__", roundTo, 0, 1, false, "The number, rounded to tens and so on."},
    {"__sizeof__", sizeOf, 0, 0, false, "How many bytes it takes."},
    {"__trunc__", itself, 0, 0, false, "The number itself."},
    {"as_integer_ratio", integerRatio, 0, 0, false, "The number and 1."},
    {"bit_count", bitCount, 0, 0, false, "How many bits are 1."},
    {"bit_length", bitLength, 0, 0, false, "How many bits the number needs."},
    {"conjugate", itself, 0, 0, false, "The number itself."},
    {"to_bytes", toBytes, 0, 2, true, "The number as bytes."},
};
const NativeRow kNewRows[] = {{"is_integer", isInteger, 0, 0, false, "Always True."}};
const NativeRow kClassRows[] = {{"from_bytes", fromBytes, 0, 2, true, "The number that bytes stand for."}};

Value real(Runtime& rt, Object& self)
{
    return itself(rt, &self, {});
}

Value zero(Runtime& rt, Object&)
{
    return newInt(rt, 0);
}

Value one(Runtime& rt, Object&)
{
    return newInt(rt, 1);
}

const GetSetRow kParts[] = {
    {"real", real, nullptr, "The real part."},
    {"imag", zero, nullptr, "The imaginary part."},
    {"numerator", real, nullptr, "The numerator."},
    {"denominator", one, nullptr, "The denominator."},
};

} // namespace

/// The characters with decimal digits and white space of any script as ASCII ones; others stay.
std::string plainDigits(const std::u32string& given)
{
    std::string plain;
    for (const char32_t codePoint : given) {
        const auto unit = static_cast<utf8proc_int32_t>(codePoint);
        if (codePoint < 0x80) {
            plain.push_back(static_cast<char>(codePoint));
        } else if (utf8proc_category(unit) == UTF8PROC_CATEGORY_ND) {
            char32_t zeroOfScript = codePoint;
            while (utf8proc_category(static_cast<utf8proc_int32_t>(zeroOfScript - 1)) ==
                       UTF8PROC_CATEGORY_ND &&
                   codePoint - zeroOfScript < 9)
                --zeroOfScript;
            plain.push_back(static_cast<char>('0' + (codePoint - zeroOfScript) % 10));
        } else if (utf8proc_category(unit) == UTF8PROC_CATEGORY_ZS || codePoint == 0x85) {
            plain.push_back(' ');
        } else {
            appendUtf8(plain, codePoint);
        }
    }
    return plain;
}

std::string_view withoutSpace(std::string_view given)
{
    const auto blank = [](char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
    };
    while (!given.empty() && blank(given.front()))
        given.remove_prefix(1);
    while (!given.empty() && blank(given.back()))
        given.remove_suffix(1);
    return given;
}

namespace {

Raised tooManyDigits(Runtime& rt, std::size_t count)
{
    return valueError(rt, text("Exceeds the limit (", intDigitsLimit(rt).most,
                               " digits) for integer string conversion: value has ", count,
                               " digits; use sys.set_int_max_str_digits() to increase the limit"));
}

/// Digits before what is none; 0 where they are not counted. Up to 3.11 they are held to the limit before the
/// rest is looked at (Objects/longobject.c, long_from_non_binary_base).
std::size_t digitsInFront(std::string_view given, int base)
{
    if (!given.empty() && (given.front() == '-' || given.front() == '+'))
        given.remove_prefix(1);
    if (base < 2 || std::has_single_bit(static_cast<unsigned>(base)))
        return 0;
    std::size_t count = 0;
    char before = '_';
    for (const char c : given) {
        const int value = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'z' ? c - 'a' + 10
                          : c >= 'A' && c <= 'Z' ? c - 'A' + 10
                                                 : base;
        if (c == '_' && before == '_')
            return 0;
        if (c != '_' && value >= base)
            break;
        count += c == '_' ? 0 : 1;
        before = c;
    }
    return before == '_' ? 0 : count;
}

} // namespace

Value intFromText(Runtime& rt, Type& type, Object& given, int base)
{
    std::string plain;
    if (isStr(given))
        plain = plainDigits(codePoints(static_cast<Str&>(given)));
    else if (typeOf(given).is(kBytesSubclass))
        plain = static_cast<Bytes&>(given).view();
    else
        plain = static_cast<ByteArray&>(given).content;
    const std::string_view digits = withoutSpace(plain);
    const std::optional<numbers::IntDigits> read = numbers::readInt(digits, base);
    if (!read) {
        constexpr std::size_t kShown = 200;
        const std::size_t inFront = rt.profile.minor < 12 ? digitsInFront(digits, base) : 0;
        if (inFront > 640 && intDigitsLimit(rt).isExceededBy(inFront))
            return tooManyDigits(rt, inFront);
        NAMETAG_TRY(shown, repr(rt, given));
        if (shown->length > kShown)
            shown = freshSlice(rt, *shown, {0, kShown});
        return valueError(rt, text("invalid literal for int() with base ", base, ": ", utf8(*shown)));
    }
    const bool powerOfTwo = std::has_single_bit(static_cast<unsigned>(read->base));
    const std::size_t count = powerOfTwo ? 0 : read->digits.size();
    if (count > 640 && intDigitsLimit(rt).isExceededBy(count))
        return tooManyDigits(rt, count);
    NAMETAG_CHECK(allowEffort(rt, numbers::parseEffort(read->digits.size(), read->base)));
    BigInt value = numbers::valueOf(*read);
    return &type == rt.types.integer ? Value(newInt(rt, std::move(value)))
                                     : Value(newIntOf(rt, type, std::move(value)));
}

namespace {

/// Bytes of the number that the decimal digits are collected in (Objects/longobject.c,
/// long_to_decimal_string_internal).
std::uint32_t decimalScratch(const Int& number)
{
    const std::size_t bits = number.fits() ? BigInt(number.small).bitLength() : number.big->bitLength();
    const std::size_t digits = (bits + 29) / 30;
    return static_cast<std::uint32_t>(24 + 4 * (1 + digits + digits / 99));
}

} // namespace

Value intText(Runtime& rt, Object& object)
{
    const Int& number = asInt(object);
    const memory::Scratch scratch(rt.heap, decimalScratch(number));
    if (number.fits()) {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, number.small).ptr;
        const auto length = static_cast<std::size_t>(end - digits);
        Ref<Str> made = reserveStr(rt, length, U'\x7f');
        std::copy(digits, end, made->data());
        rt.heap.tell(*made);
        return made;
    }
    NAMETAG_TRY(digits, intDigits(rt, number, 10));
    return newStrLatin1(rt, digits);
}

void addIntMethods(Runtime& rt, Type& type)
{
    addMethods(rt, type, kRows);
    if (rt.profile.minor >= 12)
        addMethods(rt, type, kNewRows);
    addClassMethods(rt, type, kClassRows);
    addAttributes(rt, type, kParts);
}

} // namespace nametag::runtime
