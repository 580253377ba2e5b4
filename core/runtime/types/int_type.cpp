// SPDX-License-Identifier: GPL-3.0-or-later
// int and bool (Objects/longobject.c, Objects/boolobject.c): slots and life; methods are in int_methods.cpp.
#include "core/numbers/big_int_text.h"
#include "core/numbers/float_math.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/attributes.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/effort.h"
#include "core/runtime/protocols/warn.h"
#include "core/runtime/types/codecs.h"
#include "core/runtime/types/number_types.h"
#include "core/runtime/types/set_up.h"

#include <cmath>

namespace nametag::runtime {

namespace {

using numbers::BigInt;

void destroy(Object& object)
{
    Runtime& rt = runtimeOf(object);
    if (object.behaviour->collected)
        rt.heap.untrack(object);
    if (object.behaviour->hasExtras)
        releaseExtras(object);
    delete static_cast<Int&>(object).big;
    rt.heap.release(object);
}

void tell(Object& object)
{
    memory::Reporter& report = runtimeOf(object).report();
    const Int& number = asInt(object);
    if (number.fits())
        report.intShown(object, number.small);
    else
        report.textShown(object, shownBig(*number.big));
    if (object.behaviour->hasExtras)
        tellExtras(object);
}

bool bothInts(const Object& a, const Object& b)
{
    return isInt(a) && isInt(b);
}

/// An operation on two ints, through big ints.
template <auto operation> Value onInts(Runtime& rt, Object& left, Object& right)
{
    if (!bothInts(left, right))
        return notImplemented(rt);
    return operation(rt, bigValue(asInt(left)), bigValue(asInt(right)));
}

Value tooBig(Runtime& rt)
{
    return memoryError(rt);
}

bool refused(Runtime& rt, std::uint64_t bits)
{
    return bits / 8 > rt.budget.largestObject;
}

Value add(Runtime& rt, const BigInt& a, const BigInt& b)
{
    return newInt(rt, a + b);
}

Value subtract(Runtime& rt, const BigInt& a, const BigInt& b)
{
    return newInt(rt, a - b);
}

Value multiply(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (refused(rt, numbers::productBits(a, b)))
        return tooBig(rt);
    NAMETAG_CHECK(allowEffort(rt, numbers::productEffort(a.bitLength(), b.bitLength())));
    return newInt(rt, a * b);
}

Value floorDivide(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (b.sign() == 0)
        return zeroDivision(rt, "integer division or modulo by zero");
    NAMETAG_CHECK(allowEffort(rt, numbers::quotientEffort(a, b)));
    return newInt(rt, numbers::floorDivide(a, b));
}

Value remainder(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (b.sign() == 0)
        return zeroDivision(rt, rt.profile.minor >= 11 ? "integer modulo by zero"
                                                       : "integer division or modulo by zero");
    NAMETAG_CHECK(allowEffort(rt, numbers::quotientEffort(a, b)));
    return newInt(rt, numbers::modulo(a, b));
}

Value trueDivide(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (b.sign() == 0)
        return zeroDivision(rt, "division by zero");
    NAMETAG_CHECK(allowEffort(rt, 2 * numbers::quotientEffort(a, b)));
    const std::optional<double> quotient = numbers::trueDivide(a, b);
    if (!quotient)
        return overflowError(rt, "integer division result too large for a float");
    return newFloat(rt, *quotient);
}

Value divideWithRest(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (b.sign() == 0)
        return zeroDivision(rt, "integer division or modulo by zero");
    NAMETAG_CHECK(allowEffort(rt, numbers::quotientEffort(a, b)));
    numbers::Quotient result = numbers::divMod(a, b);
    Object* parts[] = {newInt(rt, std::move(result.quotient)).give(),
                       newInt(rt, std::move(result.remainder)).give()};
    return newTuple(rt, parts);
}

Value shiftLeft(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (b.sign() < 0)
        return valueError(rt, "negative shift count");
    if (a.sign() == 0)
        return newInt(rt, 0);
    const std::optional<std::int64_t> count = b.toInt64();
    if (!count)
        return overflowError(rt, "too many digits in integer");
    if (refused(rt, numbers::shiftBits(a, b)))
        return tooBig(rt);
    return newInt(rt, a << static_cast<std::uint64_t>(*count));
}

Value shiftRight(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (b.sign() < 0)
        return valueError(rt, "negative shift count");
    const std::optional<std::int64_t> count = b.toInt64();
    if (!count)
        return newInt(rt, a.sign() < 0 ? -1 : 0);
    return newInt(rt, a >> static_cast<std::uint64_t>(*count));
}

Value raiseToPower(Runtime& rt, const BigInt& a, const BigInt& b)
{
    if (b.sign() < 0) {
        const std::optional<double> base = a.toDouble();
        const std::optional<double> exponent = b.toDouble();
        if (!base || !exponent)
            return overflowError(rt, "int too large to convert to float");
        if (*base == 0)
            return zeroDivision(rt, rt.profile.minor >= 12 ? "0.0 cannot be raised to a negative power"
                                                           : "0.0 cannot be raised to a negative power");
        return newFloat(rt, std::pow(*base, *exponent));
    }
    const std::optional<std::int64_t> exponent = b.toInt64();
    if (a == BigInt(0) || a == BigInt(1) || a == BigInt(-1)) {
        if (b.sign() == 0)
            return newInt(rt, 1);
        return newInt(rt, a == BigInt(-1) && !b.isOdd() ? BigInt(1) : a);
    }
    if (!exponent || refused(rt, numbers::powerBits(a, b)))
        return tooBig(rt);
    NAMETAG_CHECK(allowEffort(rt, numbers::powerEffort(numbers::powerBits(a, b))));
    return newInt(rt, numbers::power(a, static_cast<std::uint64_t>(*exponent)));
}

Value powerModulo(Runtime& rt, Object& base, Object& exponent, Object& modulus)
{
    if (!bothInts(base, exponent) || !isInt(modulus))
        return notImplemented(rt);
    const BigInt m = bigValue(asInt(modulus));
    if (m.sign() == 0)
        return valueError(rt, "pow() 3rd argument cannot be 0");
    const BigInt start = bigValue(asInt(base));
    const BigInt times = bigValue(asInt(exponent));
    NAMETAG_CHECK(allowEffort(rt, numbers::powerModuloEffort(start, times, m)));
    const std::optional<BigInt> result = numbers::powerModulo(start, times, m);
    if (!result)
        return valueError(rt, "base is not invertible for the given modulus");
    return newInt(rt, *result);
}

template <auto operation> Value bitwise(Runtime& rt, Object& left, Object& right)
{
    if (!bothInts(left, right))
        return notImplemented(rt);
    const Int& a = asInt(left);
    const Int& b = asInt(right);
    if (&typeOf(left) == rt.types.boolean && &typeOf(right) == rt.types.boolean)
        return newBool(rt, operation(a.small, b.small) != 0);
    if (a.fits() && b.fits())
        return newInt(rt, operation(a.small, b.small));
    return newInt(rt, operation(bigValue(a), bigValue(b)));
}

constexpr auto kAnd = [](const auto& a, const auto& b) { return a & b; };
constexpr auto kOr = [](const auto& a, const auto& b) { return a | b; };
constexpr auto kXor = [](const auto& a, const auto& b) { return a ^ b; };

/// Division of ints that fit 64 bits, without big ints.
template <bool remainderWanted> Value divideSmall(Runtime& rt, Object& left, Object& right)
{
    if (!bothInts(left, right))
        return notImplemented(rt);
    const Int& a = asInt(left);
    const Int& b = asInt(right);
    if (!a.fits() || !b.fits() || b.small == 0 || b.small == -1)
        return remainderWanted ? remainder(rt, bigValue(a), bigValue(b))
                               : floorDivide(rt, bigValue(a), bigValue(b));
    std::int64_t quotient = a.small / b.small;
    std::int64_t rest = a.small % b.small;
    if (rest != 0 && (rest < 0) != (b.small < 0)) {
        --quotient;
        rest += b.small;
    }
    return newInt(rt, remainderWanted ? rest : quotient);
}

std::strong_ordering orderOf(const Int& a, const Int& b)
{
    if (a.fits() && b.fits())
        return a.small <=> b.small;
    if (a.fits())
        return BigInt(a.small) <=> *b.big;
    return b.fits() ? *a.big <=> BigInt(b.small) : *a.big <=> *b.big;
}

Value compareInts(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (!bothInts(left, right))
        return notImplemented(rt);
    const Int& a = asInt(left);
    const Int& b = asInt(right);
    if (!a.fits() && !b.fits())
        NAMETAG_CHECK(allowEffort(rt, numbers::comparisonEffort(*a.big, *b.big)));
    const std::strong_ordering order = orderOf(a, b);
    switch (op) {
    case CompareOp::Less: return newBool(rt, order < 0);
    case CompareOp::LessEqual: return newBool(rt, order <= 0);
    case CompareOp::Equal: return newBool(rt, order == 0);
    case CompareOp::NotEqual: return newBool(rt, order != 0);
    case CompareOp::Greater: return newBool(rt, order > 0);
    case CompareOp::GreaterEqual: return newBool(rt, order >= 0);
    }
    return notImplemented(rt);
}

Eval<std::int64_t> hashOfInt(Runtime&, Object& object)
{
    return bigValue(asInt(object)).hash();
}

Value itselfAsInt(Runtime& rt, Object& object)
{
    if (isExactly(object, *rt.types.integer))
        return share(object);
    return newInt(rt, bigValue(asInt(object)));
}

Value negate(Runtime& rt, Object& object)
{
    return newInt(rt, -bigValue(asInt(object)));
}

Value absoluteOf(Runtime& rt, Object& object)
{
    return bigValue(asInt(object)).sign() < 0 ? negate(rt, object) : itselfAsInt(rt, object);
}

Value invertOf(Runtime& rt, Object& object)
{
    return newInt(rt, ~bigValue(asInt(object)));
}

Value invertBool(Runtime& rt, Object& object)
{
    if (rt.profile.minor >= 12) {
        const char* when = rt.profile.minor == 12 ? "" : " and will be removed in Python 3.16";
        NAMETAG_CHECK(warnDeprecated(
            rt, text("Bitwise inversion '~' on bool is deprecated", when,
                     ". This returns the bitwise inversion of the underlying int object and is usually not "
                     "what you expect from negating a bool. Use the 'not' operator for boolean negation or "
                     "~int(x) if you really want the bitwise inversion of the underlying int.")));
    }
    return invertOf(rt, object);
}

Eval<bool> truthOf(Runtime&, Object& object)
{
    return !asInt(object).fits() || asInt(object).small != 0;
}

Value toFloatOf(Runtime& rt, Object& object)
{
    NAMETAG_TRY(value, intToDouble(rt, object));
    return newFloat(rt, value);
}

// ---- int(…)

Value asType(Runtime& rt, Type& type, Ref<> number)
{
    if (&type == rt.types.integer)
        return isExactly(*number, *rt.types.integer) ? Value(std::move(number))
                                                     : Value(newInt(rt, bigValue(asInt(*number))));
    return newIntOf(rt, type, bigValue(asInt(*number)));
}

/// Objects/abstract.c, PyNumber_Long
Value fromTruncated(Runtime& rt, Type& type, Object& truncate)
{
    NAMETAG_CHECK(warnDeprecated(rt, "The delegation of int() to __trunc__ is deprecated."));
    NAMETAG_TRY(number, call(rt, truncate, {}));
    if (!isInt(*number) && !typeOf(*number).slots.index)
        return typeError(rt, text("__trunc__ returned non-Integral (type ", typeName(*number), ")"));
    NAMETAG_TRY(whole, index(rt, *number));
    return asType(rt, type, std::move(whole));
}

Value fromObject(Runtime& rt, Type& type, Object& given)
{
    const Slots& slots = typeOf(given).slots;
    if (slots.toInt) {
        NAMETAG_TRY(number, slots.toInt(rt, given));
        if (!isInt(*number))
            return typeError(rt, text("__int__ returned non-int (type ", typeName(*number), ")"));
        if (!isExactly(*number, *rt.types.integer))
            NAMETAG_CHECK(warnOfSubclass(rt, "__int__", "int", *number));
        return asType(rt, type, std::move(number));
    }
    if (slots.index) {
        NAMETAG_TRY(number, index(rt, given));
        return asType(rt, type, std::move(number));
    }
    if (typeOf(given).is(kHeapType)) {
        NAMETAG_TRY(truncate, findSpecial(rt, given, *intern(rt, "__trunc__")));
        if (truncate)
            return fromTruncated(rt, type, **truncate);
    }
    if (isStr(given) || typeOf(given).is(kBytesSubclass) || isInstanceOf(given, *rt.types.byteArray))
        return intFromText(rt, type, given, 10);
    if (const std::optional<std::string_view> bytes = bytesIn(given))
        return intFromText(rt, type, *newBytes(rt, *bytes), 10);
    return typeError(rt, text("int() argument must be a string, a bytes-like object or a real number, not '",
                              typeName(given), "'"));
}

Value makeInt(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"", "base"};
    Object* values[2] = {};
    if (arguments.positional > 2 && rt.profile.minor >= 13)
        return typeError(rt, text("int expected at most 2 arguments, got ", arguments.positional));
    NAMETAG_CHECK(bindArguments(rt, {"int", kNames, 1, 0}, arguments, values));
    if (!values[0]) {
        if (values[1])
            return typeError(rt, "int() missing string argument");
        return asType(rt, type, newInt(rt, 0));
    }
    if (!values[1])
        return fromObject(rt, type, *values[0]);
    NAMETAG_TRY(base, indexNumber(rt, *values[1], true));
    if ((base != 0 && base < 2) || base > 36)
        return valueError(rt, "int() base must be >= 2 and <= 36, or 0");
    if (!isStr(*values[0]) && !typeOf(*values[0]).is(kBytesSubclass) &&
        !isInstanceOf(*values[0], *rt.types.byteArray))
        return typeError(rt, "int() can't convert non-string with explicit base");
    return intFromText(rt, type, *values[0], static_cast<int>(base));
}

Value makeBool(Runtime& rt, Type&, const Arguments& arguments)
{
    if (arguments.keywords() > 0)
        return typeError(rt, "bool() takes no keyword arguments");
    NAMETAG_CHECK(checkArguments(rt, "bool", arguments, 0, 1));
    if (arguments.positional == 0)
        return newBool(rt, false);
    NAMETAG_TRY(yes, truth(rt, arguments[0]));
    return newBool(rt, yes);
}

Value reprOfBool(Runtime& rt, Object& object)
{
    return newStr(rt, asInt(object).small ? "True" : "False");
}

} // namespace

std::string shownBig(const BigInt& value)
{
    if (numbers::hasMoreDecimalDigits(value, 4300)) {
        constexpr std::uint64_t kDigits = 200;
        const std::uint64_t digits = (value.bitLength() + 3) / 4;
        const BigInt top = numbers::absolute(value) >> 4 * (digits - kDigits);
        return numbers::toPrefixedText(value.isNegative() ? -top : top, 16).substr(0, kDigits) + "…";
    }
    std::string digits = numbers::toText(value, 10);
    return digits.size() > 200 ? digits.substr(0, 200) + "…" : digits;
}

Eval<double> intToDouble(Runtime& rt, const Object& object)
{
    const Int& number = asInt(object);
    if (number.fits())
        return static_cast<double>(number.small);
    const std::optional<double> value = number.big->toDouble();
    if (!value)
        return overflowError(rt, "int too large to convert to float");
    return *value;
}

void setUpIntType(Runtime& rt)
{
    Type& type = *rt.types.integer;
    type.destroy = destroy;
    type.tell = tell;
    type.basicSize = 24;
    type.itemSize = 4;
    type.flags |= kBaseType | kIntSubclass;
    type.doc = "A whole number of any size, made of a number or a text.";
    Slots& slots = type.slots;
    const auto at = [](BinaryOp op) { return static_cast<std::size_t>(op); };
    slots.make = makeInt;
    slots.repr = intText;
    slots.hash = hashOfInt;
    slots.compare = compareInts;
    slots.binary[at(BinaryOp::Add)] = onInts<add>;
    slots.binary[at(BinaryOp::Subtract)] = onInts<subtract>;
    slots.binary[at(BinaryOp::Multiply)] = onInts<multiply>;
    slots.binary[at(BinaryOp::FloorDivide)] = divideSmall<false>;
    slots.binary[at(BinaryOp::Remainder)] = divideSmall<true>;
    slots.binary[at(BinaryOp::TrueDivide)] = onInts<trueDivide>;
    slots.binary[at(BinaryOp::Power)] = onInts<raiseToPower>;
    slots.binary[at(BinaryOp::LeftShift)] = onInts<shiftLeft>;
    slots.binary[at(BinaryOp::RightShift)] = onInts<shiftRight>;
    slots.binary[at(BinaryOp::And)] = bitwise<kAnd>;
    slots.binary[at(BinaryOp::Or)] = bitwise<kOr>;
    slots.binary[at(BinaryOp::Xor)] = bitwise<kXor>;
    slots.power3 = powerModulo;
    slots.divmod = onInts<divideWithRest>;
    slots.negative = negate;
    slots.positive = itselfAsInt;
    slots.absolute = absoluteOf;
    slots.invert = invertOf;
    slots.truth = truthOf;
    slots.toInt = itselfAsInt;
    slots.toFloat = toFloatOf;
    slots.index = itselfAsInt;
    addIntMethods(rt, type);
}

void setUpBoolType(Runtime& rt)
{
    Type& type = *rt.types.boolean;
    type.destroy = destroy;
    type.tell = tell;
    type.basicSize = 24;
    type.itemSize = 4;
    type.flags |= kIntSubclass;
    type.doc = "True or False: whether a value counts as true.";
    type.slots.make = makeBool;
    type.slots.repr = reprOfBool;
    type.slots.invert = invertBool;
    const auto at = [](BinaryOp op) { return static_cast<std::size_t>(op); };
    type.slots.binary[at(BinaryOp::And)] = bitwise<kAnd>;
    type.slots.binary[at(BinaryOp::Or)] = bitwise<kOr>;
    type.slots.binary[at(BinaryOp::Xor)] = bitwise<kXor>;
}

} // namespace nametag::runtime
