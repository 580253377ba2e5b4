// SPDX-License-Identifier: GPL-3.0-or-later
// float (Objects/floatobject.c).
#include "core/numbers/float_math.h"
#include "core/numbers/float_text.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/format_spec.h"
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
    rt.heap.release(object);
}

void tell(Object& object)
{
    runtimeOf(object).report().floatShown(object, asDouble(object));
    if (object.behaviour->hasExtras)
        tellExtras(object);
}

/// The operand as a double; nothing: not a number of ours; Raised: an int too large.
Eval<std::optional<double>> operand(Runtime& rt, Object& object)
{
    if (isFloat(object))
        return std::optional(asDouble(object));
    if (!isInt(object))
        return std::optional<double>();
    NAMETAG_TRY(value, intToDouble(rt, object));
    return std::optional(value);
}

template <auto operation> Value onFloats(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_TRY(a, operand(rt, left));
    NAMETAG_TRY(b, operand(rt, right));
    if (!a || !b)
        return notImplemented(rt);
    return operation(rt, *a, *b);
}

Value add(Runtime& rt, double a, double b)
{
    return newFloat(rt, a + b);
}

Value subtract(Runtime& rt, double a, double b)
{
    return newFloat(rt, a - b);
}

Value multiply(Runtime& rt, double a, double b)
{
    return newFloat(rt, a * b);
}

Value trueDivide(Runtime& rt, double a, double b)
{
    return b == 0 ? Value(zeroDivision(rt, "float division by zero")) : Value(newFloat(rt, a / b));
}

Value floorDivide(Runtime& rt, double a, double b)
{
    return b == 0 ? Value(zeroDivision(rt, "float floor division by zero"))
                  : Value(newFloat(rt, numbers::floatFloorDivide(a, b)));
}

Value remainder(Runtime& rt, double a, double b)
{
    return b == 0 ? Value(zeroDivision(rt, rt.profile.minor >= 13 ? "float modulo by zero" : "float modulo"))
                  : Value(newFloat(rt, numbers::floatModulo(a, b)));
}

Value powerModulo(Runtime& rt, Object&, Object&, Object&)
{
    return typeError(rt, "pow() 3rd argument not allowed unless all arguments are integers");
}

Value divideWithRest(Runtime& rt, double a, double b)
{
    if (b == 0)
        return zeroDivision(rt, "float divmod()");
    const numbers::FloatQuotient result = numbers::floatDivMod(a, b);
    Object* parts[] = {newFloat(rt, result.quotient).give(), newFloat(rt, result.remainder).give()};
    return newTuple(rt, parts);
}

Value raiseToPower(Runtime& rt, double a, double b)
{
    const numbers::FloatPower result = numbers::floatPower(a, b);
    switch (result.problem) {
    case numbers::PowerProblem::None: return newFloat(rt, result.value);
    case numbers::PowerProblem::ZeroToNegative:
        return zeroDivision(rt, "0.0 cannot be raised to a negative power");
    case numbers::PowerProblem::Overflow: return raiseOverflowOfPower(rt);
    case numbers::PowerProblem::Complex: break;
    }
    const double size = std::pow(-a, b);
    const double angle = M_PI * b;
    return newComplex(rt, size * std::cos(angle), size * std::sin(angle));
}

Value compareFloats(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    const double a = asDouble(left);
    std::partial_ordering order = std::partial_ordering::unordered;
    if (isFloat(right))
        order = a <=> asDouble(right);
    else if (isInt(right) && !std::isnan(a))
        order = std::isinf(a) ? (a <=> 0.0) : (0 <=> compare(bigValue(asInt(right)), a));
    else if (!isInt(right))
        return notImplemented(rt);
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

Eval<std::int64_t> hashOfFloat(Runtime&, Object& object)
{
    const double value = asDouble(object);
    if (std::isnan(value))
        return static_cast<std::int64_t>(object.address >> 4 | object.address << 60);
    return numbers::floatHash(value);
}

Value reprOf(Runtime& rt, Object& object)
{
    return newStrLatin1(rt, numbers::floatRepr(asDouble(object)));
}

Value itselfAsFloat(Runtime& rt, Object& object)
{
    return isExactly(object, *rt.types.floating) ? Value(share(object))
                                                 : Value(newFloat(rt, asDouble(object)));
}

Value toIntOf(Runtime& rt, Object& object)
{
    const double value = asDouble(object);
    if (std::isinf(value))
        return overflowError(rt, "cannot convert float infinity to integer");
    if (std::isnan(value))
        return valueError(rt, "cannot convert float NaN to integer");
    return newInt(rt, *BigInt::fromDouble(value));
}

Value fromText(Runtime& rt, Type& type, Object& given)
{
    const std::string raw = isStr(given) ? plainDigits(codePoints(static_cast<Str&>(given)))
                                         : std::string(static_cast<Bytes&>(given).view());
    const std::string_view bare = withoutSpace(raw);
    const std::optional<double> value = bare.empty() ? std::nullopt : numbers::parseFloat(bare);
    if (!value) {
        NAMETAG_TRY(shown, reprText(rt, given));
        return valueError(rt, "could not convert string to float: " + shown);
    }
    return &type == rt.types.floating ? Value(newFloat(rt, *value)) : Value(newFloatOf(rt, type, *value));
}

/// A class of the script has a __float__ of its own.
bool hasOwnDouble(const Runtime& rt, const Object& given)
{
    const auto toFloat = typeOf(given).slots.toFloat;
    return typeOf(given).is(kHeapType) && toFloat && toFloat != rt.types.floating->slots.toFloat;
}

Eval<double> ownDouble(Runtime& rt, Object& given)
{
    if (!hasOwnDouble(rt, given))
        return toDouble(rt, given);
    NAMETAG_TRY(made, typeOf(given).slots.toFloat(rt, given));
    if (!isFloat(*made))
        return typeError(rt,
                         text(typeName(given), ".__float__ returned non-float (type ", typeName(*made), ")"));
    if (!isExactly(*made, *rt.types.floating))
        NAMETAG_CHECK(warnOfSubclass(rt, text(typeName(given), ".__float__"), "float", *made));
    return asDouble(*made);
}

Value makeFloat(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.keywords() > 0 && type.slots.init == rt.types.floating->slots.init)
        return typeError(rt, "float() takes no keyword arguments");
    NAMETAG_CHECK(checkArguments(rt, "float", {arguments.values, arguments.positional, nullptr}, 0, 1));
    if (arguments.positional == 0)
        return &type == rt.types.floating ? Value(newFloat(rt, 0)) : Value(newFloatOf(rt, type, 0));
    Object& given = arguments[0];
    const bool own = hasOwnDouble(rt, given);
    if (!own && (isStr(given) || typeOf(given).is(kBytesSubclass)))
        return fromText(rt, type, given);
    if (const std::optional<std::string_view> bytes = bytesIn(given))
        return fromText(rt, type, *newBytes(rt, *bytes));
    if (&type == rt.types.floating && isExactly(given, type))
        return share(given);
    if (!typeOf(given).slots.toFloat && !typeOf(given).slots.index)
        return typeError(
            rt, text("float() argument must be a string or a real number, not '", typeName(given), "'"));
    NAMETAG_TRY(value, ownDouble(rt, given));
    return &type == rt.types.floating ? Value(newFloat(rt, value)) : Value(newFloatOf(rt, type, value));
}

// ---- methods

Value isInteger(Runtime& rt, Object* self, const Arguments&)
{
    const double value = asDouble(*self);
    return newBool(rt, std::isfinite(value) && std::floor(value) == value);
}

Value integerRatio(Runtime& rt, Object* self, const Arguments&)
{
    const double value = asDouble(*self);
    if (std::isinf(value))
        return overflowError(rt, "cannot convert Infinity to integer ratio");
    if (std::isnan(value))
        return valueError(rt, "cannot convert NaN to integer ratio");
    const auto ratio = *numbers::asIntegerRatio(value);
    Object* parts[] = {newInt(rt, ratio.numerator).give(), newInt(rt, ratio.denominator).give()};
    return newTuple(rt, parts);
}

Value hex(Runtime& rt, Object* self, const Arguments&)
{
    return newStrLatin1(rt, numbers::floatHex(asDouble(*self)));
}

Value fromHex(Runtime& rt, Object* self, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, "bad argument type for built-in operation");
    const numbers::HexFloat parsed =
        numbers::parseHexFloat(withoutSpace(utf8(static_cast<Str&>(arguments[0]))));
    if (parsed.problem == numbers::HexProblem::TooLarge)
        return overflowError(rt, "hexadecimal value too large to represent as a float");
    if (parsed.problem == numbers::HexProblem::Malformed)
        return valueError(rt, "invalid hexadecimal floating-point string");
    auto& type = static_cast<Type&>(*self);
    Ref<> made = newFloat(rt, parsed.value);
    return &type == rt.types.floating ? Value(std::move(made)) : call(rt, type, {made.get()});
}

Value getFormat(Runtime& rt, Object*, const Arguments& arguments)
{
    if (!isStr(arguments[0]))
        return typeError(rt, text("__getformat__() argument must be str, not ", typeName(arguments[0])));
    const auto& kind = static_cast<const Str&>(arguments[0]);
    if (!equal(kind, "double") && !equal(kind, "float"))
        return valueError(rt, "__getformat__() argument 1 must be 'double' or 'float'");
    return newStr(rt, "IEEE, little-endian");
}

Value roundTo(Runtime& rt, Object* self, const Arguments& arguments)
{
    const double value = asDouble(*self);
    if (arguments.positional == 0 || &arguments[0] == rt.objects.none) {
        if (std::isinf(value))
            return overflowError(rt, "cannot convert float infinity to integer");
        if (std::isnan(value))
            return valueError(rt, "cannot convert float NaN to integer");
        return newInt(rt, *numbers::roundToInt(value));
    }
    NAMETAG_TRY(digits, indexNumber(rt, arguments[0], true));
    const std::optional<double> rounded = numbers::roundFloat(value, digits);
    if (!rounded)
        return overflowError(rt, "rounded value too large to represent");
    return newFloat(rt, *rounded);
}

template <std::optional<BigInt> (*convert)(double)>
Value converted(Runtime& rt, Object* self, const Arguments&)
{
    const double value = asDouble(*self);
    if (std::isinf(value))
        return overflowError(rt, "cannot convert float infinity to integer");
    if (std::isnan(value))
        return valueError(rt, "cannot convert float NaN to integer");
    return newInt(rt, *convert(value));
}

Value truncated(Runtime& rt, Object* self, const Arguments&)
{
    return toIntOf(rt, *self);
}

Value itself(Runtime& rt, Object* self, const Arguments&)
{
    return itselfAsFloat(rt, *self);
}

Value formatFloatObject(Runtime& rt, Object* self, const Arguments& arguments)
{
    return formatWithSpec(rt, *self, arguments[0]);
}

Value newArguments(Runtime& rt, Object* self, const Arguments&)
{
    Object* parts[] = {newFloat(rt, asDouble(*self)).give()};
    return newTuple(rt, parts);
}

Value real(Runtime& rt, Object& self)
{
    return itselfAsFloat(rt, self);
}

Value zero(Runtime& rt, Object&)
{
    return newFloat(rt, 0);
}

const NativeRow kRows[] = {
    {"__ceil__", converted<numbers::ceilToInt>, 0, 0, false, "The next whole number above."},
    {"__floor__", converted<numbers::floorToInt>, 0, 0, false, "The next whole number below."},
    {"__format__", formatFloatObject, 1, 1, false, "The text that a format specification asks for."},
    {"__getnewargs__", newArguments, 0, 0, false, ""},
    {"__round__", roundTo, 0, 1, false, "The nearest whole number, or the nearest with so many digits."},
    {"__trunc__", truncated, 0, 0, false, "The whole part."},
    {"as_integer_ratio", integerRatio, 0, 0, false,
     "Numerator and denominator that give exactly this number."},
    {"conjugate", itself, 0, 0, false, "The number itself."},
    {"hex", hex, 0, 0, false, "The number as a text in base 16."},
    {"is_integer", isInteger, 0, 0, false, "Whether nothing stands behind the point."},
};
const NativeRow kClassRows[] = {{"fromhex", fromHex, 1, 1, false, "The number that a text in base 16 means."},
                                {"__getformat__", getFormat, 1, 1, false, "How floats are kept."}};
const GetSetRow kParts[] = {
    {"real", real, nullptr, "The real part."},
    {"imag", zero, nullptr, "The imaginary part."},
};

} // namespace

Raised raiseOverflowOfPower(Runtime& rt)
{
    Object* parts[] = {newInt(rt, 34).give(), newStr(rt, "Numerical result out of range").give()};
    return raiseObject(rt, newException(rt, *rt.exceptions.overflowError, newTuple(rt, parts)));
}

void setUpFloatType(Runtime& rt)
{
    Type& type = *rt.types.floating;
    type.destroy = destroy;
    type.tell = tell;
    type.basicSize = 24;
    type.flags |= kBaseType | kFloatSubclass;
    type.doc = "Convert a string or number to a floating-point number, if possible.";
    Slots& slots = type.slots;
    const auto at = [](BinaryOp op) { return static_cast<std::size_t>(op); };
    slots.make = makeFloat;
    slots.repr = reprOf;
    slots.hash = hashOfFloat;
    slots.compare = compareFloats;
    slots.binary[at(BinaryOp::Add)] = onFloats<add>;
    slots.binary[at(BinaryOp::Subtract)] = onFloats<subtract>;
    slots.binary[at(BinaryOp::Multiply)] = onFloats<multiply>;
    slots.binary[at(BinaryOp::TrueDivide)] = onFloats<trueDivide>;
    slots.binary[at(BinaryOp::FloorDivide)] = onFloats<floorDivide>;
    slots.binary[at(BinaryOp::Remainder)] = onFloats<remainder>;
    slots.binary[at(BinaryOp::Power)] = onFloats<raiseToPower>;
    slots.power3 = powerModulo;
    slots.divmod = onFloats<divideWithRest>;
    slots.negative = [](Runtime& run, Object& object) -> Value { return newFloat(run, -asDouble(object)); };
    slots.positive = itselfAsFloat;
    slots.absolute = [](Runtime& run, Object& object) -> Value {
        return newFloat(run, std::fabs(asDouble(object)));
    };
    slots.truth = [](Runtime&, Object& object) -> Eval<bool> { return asDouble(object) != 0; };
    slots.toInt = toIntOf;
    slots.toFloat = itselfAsFloat;
    addMethods(rt, type, kRows);
    addClassMethods(rt, type, kClassRows);
    addAttributes(rt, type, kParts);
}

} // namespace nametag::runtime
