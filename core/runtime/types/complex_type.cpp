// SPDX-License-Identifier: GPL-3.0-or-later
// complex (Objects/complexobject.c), and the singletons None, NotImplemented and Ellipsis.
#include "core/numbers/float_math.h"
#include "core/numbers/float_text.h"
#include "core/runtime/objects/class_objects.h"
#include "core/runtime/objects/sequence_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/call.h"
#include "core/runtime/protocols/errors.h"
#include "core/runtime/protocols/format_spec.h"
#include "core/runtime/protocols/warn.h"
#include "core/runtime/types/number_types.h"
#include "core/runtime/types/set_up.h"

#include <cmath>
#include <complex>

namespace nametag::runtime {

namespace {

using Number = std::complex<double>;

Number numberOf(const Object& object)
{
    const auto& complex = static_cast<const Complex&>(object);
    return {complex.real, complex.imaginary};
}

std::string trimmedRepr(double value)
{
    std::string shown = numbers::floatRepr(value);
    if (shown.ends_with(".0"))
        shown.resize(shown.size() - 2);
    return shown;
}

std::string shownComplex(const Object& object)
{
    const Number number = numberOf(object);
    if (number.real() == 0 && !std::signbit(number.real()))
        return trimmedRepr(number.imag()) + "j";
    const bool negative = !std::isnan(number.imag()) && std::signbit(number.imag());
    return "(" + trimmedRepr(number.real()) + (negative ? "-" : "+") +
           trimmedRepr(std::isnan(number.imag()) ? number.imag() : std::fabs(number.imag())) + "j)";
}

Value reprOf(Runtime& rt, Object& object)
{
    return newStrLatin1(rt, shownComplex(object));
}

void tell(Object& object)
{
    runtimeOf(object).report().textShown(object, shownComplex(object));
    if (object.behaviour->hasExtras)
        tellExtras(object);
}

Eval<std::optional<Number>> operand(Runtime& rt, Object& object)
{
    if (isInstanceOf(object, *rt.types.complex))
        return std::optional(numberOf(object));
    if (!isFloat(object) && !isInt(object))
        return std::optional<Number>();
    NAMETAG_TRY(value, toDouble(rt, object));
    return std::optional(Number(value, 0));
}

Value made(Runtime& rt, Number number)
{
    return newComplex(rt, number.real(), number.imag());
}

template <auto operation> Value onComplexes(Runtime& rt, Object& left, Object& right)
{
    NAMETAG_TRY(a, operand(rt, left));
    NAMETAG_TRY(b, operand(rt, right));
    if (!a || !b)
        return notImplemented(rt);
    return operation(rt, *a, *b);
}

constexpr auto kAdd = [](Runtime& rt, Number a, Number b) { return made(rt, a + b); };
constexpr auto kSubtract = [](Runtime& rt, Number a, Number b) { return made(rt, a - b); };
constexpr auto kMultiply = [](Runtime& rt, Number a, Number b) {
    return made(rt, {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()});
};

Value divide(Runtime& rt, Number a, Number b)
{
    if (b == Number(0, 0))
        return zeroDivision(rt, "complex division by zero");
    if (std::fabs(b.real()) >= std::fabs(b.imag())) {
        const double ratio = b.imag() / b.real();
        const double denominator = b.real() + b.imag() * ratio;
        return made(
            rt, {(a.real() + a.imag() * ratio) / denominator, (a.imag() - a.real() * ratio) / denominator});
    }
    const double ratio = b.real() / b.imag();
    const double denominator = b.real() * ratio + b.imag();
    return made(rt,
                {(a.real() * ratio + a.imag()) / denominator, (a.imag() * ratio - a.real()) / denominator});
}

Number wholePower(Number base, long exponent)
{
    Number result(1, 0);
    for (unsigned long bits = static_cast<unsigned long>(exponent); bits != 0; bits >>= 1) {
        if (bits & 1)
            result = {result.real() * base.real() - result.imag() * base.imag(),
                      result.real() * base.imag() + result.imag() * base.real()};
        base = {base.real() * base.real() - base.imag() * base.imag(), 2 * base.real() * base.imag()};
    }
    return result;
}

Value raiseToPower(Runtime& rt, Number a, Number b)
{
    if (b.imag() == 0 && b.real() == std::floor(b.real()) && std::fabs(b.real()) <= 100) {
        const long exponent = static_cast<long>(b.real());
        if (exponent >= 0)
            return made(rt, wholePower(a, exponent));
        if (a == Number(0, 0))
            return zeroDivision(rt, "0.0 to a negative or complex power");
        return divide(rt, {1, 0}, wholePower(a, -exponent));
    }
    if (a == Number(0, 0)) {
        if (b.imag() != 0 || b.real() < 0)
            return zeroDivision(rt, "0.0 to a negative or complex power");
        return made(rt, {0, 0});
    }
    const double size = std::pow(std::hypot(a.real(), a.imag()), b.real());
    const double angle = std::atan2(a.imag(), a.real());
    const double scale = b.imag() != 0 ? size * std::exp(-angle * b.imag()) : size;
    const double phase =
        angle * b.real() + (b.imag() != 0 ? b.imag() * std::log(std::hypot(a.real(), a.imag())) : 0);
    return made(rt, {scale * std::cos(phase), scale * std::sin(phase)});
}

Value compareComplexes(Runtime& rt, Object& left, Object& right, CompareOp op)
{
    if (op != CompareOp::Equal && op != CompareOp::NotEqual)
        return notImplemented(rt);
    bool same = false;
    if (isInt(right)) {
        const Number number = numberOf(left);
        same = number.imag() == 0 && std::isfinite(number.real()) &&
               compare(bigValue(asInt(right)), number.real()) == 0;
    } else {
        NAMETAG_TRY(other, operand(rt, right));
        if (!other)
            return notImplemented(rt);
        same = numberOf(left) == *other;
    }
    return newBool(rt, same == (op == CompareOp::Equal));
}

Eval<std::int64_t> hashOfComplex(Runtime&, Object& object)
{
    const Number number = numberOf(object);
    const auto combined =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(numbers::floatHash(number.real())) +
                                  1000003u * static_cast<std::uint64_t>(numbers::floatHash(number.imag())));
    return combined == -1 ? -2 : combined;
}

/// What __complex__ gives, or nothing: the object has none.
Eval<std::optional<Ref<>>> askComplex(Runtime& rt, Object& object)
{
    if (isInstanceOf(object, *rt.types.complex) && !typeOf(object).is(kHeapType))
        return std::optional<Ref<>>();
    NAMETAG_TRY(given, callSpecial(rt, object, *rt.names.dunderComplex, {}));
    if (given && !isInstanceOf(**given, *rt.types.complex))
        return typeError(rt, text("__complex__ returned non-complex (type ", typeName(**given), ")"));
    if (given && !isExactly(**given, *rt.types.complex))
        NAMETAG_CHECK(warnOfSubclass(rt, "__complex__", "complex", **given));
    return given;
}

Value complexOf(Runtime& rt, Type& type, Number number)
{
    if (&type == rt.types.complex)
        return made(rt, number);
    const std::uint32_t bytes = type.preHeader + type.basicSize;
    auto* object = rt.heap.create<Complex>(type, {bytes, type.preHeader, bytes, {}});
    object->real = number.real();
    object->imaginary = number.imag();
    rt.heap.tell(*object);
    if (type.collected)
        rt.heap.track(*object);
    return Ref<>::adopt(object);
}

Value makeComplex(Runtime& rt, Type& type, const Arguments& arguments)
{
    static const char* const kNames[] = {"real", "imag"};
    Object* values[2] = {};
    NAMETAG_CHECK(bindArguments(rt, {"complex", kNames}, arguments, values));
    const bool exact = &type == rt.types.complex;
    if (exact && values[0] && !values[1] && isExactly(*values[0], *rt.types.complex))
        return share(*values[0]);
    if (values[0] && isStr(*values[0])) {
        NAMETAG_TRY(parsed, complexFromText(rt, static_cast<Str&>(*values[0]), values[1] != nullptr));
        return exact ? Value(std::move(parsed)) : complexOf(rt, type, numberOf(*parsed));
    }
    Ref<> asked;
    if (values[0]) {
        NAMETAG_TRY(given, askComplex(rt, *values[0]));
        if (given) {
            asked = std::move(*given);
            values[0] = asked.get();
        }
    }
    Number parts[2] = {};
    for (int i = 0; i < 2; ++i) {
        if (!values[i])
            continue;
        NAMETAG_TRY(part, operand(rt, *values[i]));
        if (part) {
            parts[i] = *part;
            continue;
        }
        if (i == 1 && isStr(*values[1]))
            return typeError(rt, "complex() second arg can't be a string");
        if (!typeOf(*values[i]).slots.toFloat && !typeOf(*values[i]).slots.index)
            return typeError(rt, text("complex() ", i == 0 ? "first" : "second", " argument must be a ",
                                      i == 0 ? "string or a number" : "number", ", not '",
                                      typeName(*values[i]), "'"));
        NAMETAG_TRY(number, toDouble(rt, *values[i]));
        parts[i] = {number, 0};
    }
    const auto isComplex = [&](const Object* value) {
        return value && isInstanceOf(*value, *rt.types.complex);
    };
    const double real = isComplex(values[1]) ? parts[0].real() - parts[1].imag() : parts[0].real();
    // A sum with a zero that is not there would lose the sign of a zero (complex_new).
    const double imaginary = !values[1]             ? parts[0].imag()
                             : isComplex(values[0]) ? parts[0].imag() + parts[1].real()
                                                    : parts[1].real();
    return complexOf(rt, type, {real, imaginary});
}

Value toComplex(Runtime& rt, Object* self, const Arguments&)
{
    return isExactly(*self, *rt.types.complex) ? share(*self) : made(rt, numberOf(*self));
}

Value newArguments(Runtime& rt, Object* self, const Arguments&)
{
    Object* parts[] = {newFloat(rt, numberOf(*self).real()).give(),
                       newFloat(rt, numberOf(*self).imag()).give()};
    return newTuple(rt, parts);
}

template <bool imaginary> Value part(Runtime& rt, Object& object)
{
    return newFloat(rt, imaginary ? numberOf(object).imag() : numberOf(object).real());
}

Value conjugate(Runtime& rt, Object* self, const Arguments&)
{
    return made(rt, std::conj(numberOf(*self)));
}

Value formatComplex(Runtime& rt, Object* self, const Arguments& arguments)
{
    return formatWithSpec(rt, *self, arguments[0]);
}

const NativeRow kRows[] = {
    {"__complex__", toComplex, 0, 0, false, "The value as a plain complex."},
    {"__getnewargs__", newArguments, 0, 0, false, ""},
    {"__format__", formatComplex, 1, 1, false, "The text that a format specification asks for."},
    {"conjugate", conjugate, 0, 0, false, "The number with the other sign of its imaginary part."},
};
const GetSetRow kParts[] = {
    {"real", part<false>, nullptr, "The real part."},
    {"imag", part<true>, nullptr, "The imaginary part."},
};

void release(Object& object)
{
    runtimeOf(object).heap.release(object);
}

void tellSingle(Object& object)
{
    const Runtime& rt = runtimeOf(object);
    const char* shown = &object == rt.objects.none       ? "None"
                        : &object == rt.objects.ellipsis ? "Ellipsis"
                                                         : "NotImplemented";
    runtimeOf(object).report().textShown(object, shown);
}

void setUpSingle(Type& type, UnaryFunction repr)
{
    type.destroy = release;
    type.tell = tellSingle;
    type.slots.repr = repr;
}

template <Object* WellKnownObjects::*single>
Value makeSingle(Runtime& rt, Type& type, const Arguments& arguments)
{
    if (arguments.positional > 0 || arguments.keywords() > 0)
        return typeError(rt, text(type.name, " takes no arguments"));
    return share(*(rt.objects.*single));
}

/// Each underscore stands between two digits (Python/pystrtod.c, _Py_string_to_number_with_underscores).
bool hasMisplacedUnderscore(std::string_view plain)
{
    const auto isDigit = [&](std::size_t at) {
        return at < plain.size() && plain[at] >= '0' && plain[at] <= '9';
    };
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (plain[i] == '_' && (i == 0 || !isDigit(i - 1) || !isDigit(i + 1)))
            return true;
    return false;
}

} // namespace

Value complexFromText(Runtime& rt, Str& given, bool hasSecond)
{
    if (hasSecond)
        return typeError(rt, "complex() can't take second arg if first is a string");
    const std::string digits = plainDigits(codePoints(given));
    if (hasMisplacedUnderscore(digits)) {
        NAMETAG_TRY(shown, reprText(rt, given));
        return valueError(rt, "could not convert string to complex: " + shown);
    }
    std::string plain(withoutSpace(digits));
    if (plain.size() > 2 && plain.front() == '(' && plain.back() == ')')
        plain = withoutSpace(std::string(plain, 1, plain.size() - 2));
    const auto malformed = [&] { return valueError(rt, "complex() arg is a malformed string"); };
    const bool imaginaryOnly = !plain.empty() && (plain.back() == 'j' || plain.back() == 'J');
    if (!imaginaryOnly) {
        const auto real = numbers::parseFloat(plain);
        return real ? Value(newComplex(rt, *real, 0)) : Value(malformed());
    }
    plain.pop_back();
    std::size_t split = plain.size();
    while (split > 0) {
        --split;
        const bool sign = plain[split] == '+' || plain[split] == '-';
        if (sign && (split == 0 || (plain[split - 1] != 'e' && plain[split - 1] != 'E')))
            break;
    }
    std::string imaginary = plain.substr(split);
    if (imaginary.empty() || imaginary == "+" || imaginary == "-")
        imaginary += "1";
    const auto real = split == 0 ? std::optional(0.0) : numbers::parseFloat(plain.substr(0, split));
    const auto number = numbers::parseFloat(imaginary);
    return real && number ? Value(newComplex(rt, *real, *number)) : Value(malformed());
}

void setUpComplexType(Runtime& rt)
{
    Type& type = *rt.types.complex;
    type.destroy = [](Object& object) {
        if (object.behaviour->collected)
            runtimeOf(object).heap.untrack(object);
        if (object.behaviour->hasExtras)
            releaseExtras(object);
        runtimeOf(object).heap.release(object);
    };
    type.tell = tell;
    type.basicSize = 32;
    type.flags |= kBaseType;
    type.doc = "Create a complex number from a string or numbers.";
    Slots& slots = type.slots;
    const auto at = [](BinaryOp op) { return static_cast<std::size_t>(op); };
    slots.make = makeComplex;
    slots.repr = reprOf;
    slots.hash = hashOfComplex;
    slots.compare = compareComplexes;
    slots.binary[at(BinaryOp::Add)] = onComplexes<kAdd>;
    slots.binary[at(BinaryOp::Subtract)] = onComplexes<kSubtract>;
    slots.binary[at(BinaryOp::Multiply)] = onComplexes<kMultiply>;
    slots.binary[at(BinaryOp::TrueDivide)] = onComplexes<divide>;
    slots.binary[at(BinaryOp::Power)] = onComplexes<raiseToPower>;
    slots.power3 = [](Runtime& runtime, Object&, Object&, Object&) -> Value {
        return valueError(runtime, "complex modulo");
    };
    slots.negative = [](Runtime& run, Object& object) -> Value { return made(run, -numberOf(object)); };
    slots.positive = [](Runtime& run, Object& object) -> Value {
        return isExactly(object, *run.types.complex) ? share(object) : made(run, numberOf(object));
    };
    slots.absolute = [](Runtime& run, Object& object) -> Value {
        return newFloat(run, std::hypot(numberOf(object).real(), numberOf(object).imag()));
    };
    slots.truth = [](Runtime&, Object& object) -> Eval<bool> { return numberOf(object) != Number(0, 0); };
    addMethods(rt, type, kRows);
    addAttributes(rt, type, kParts);
}

void setUpNoneType(Runtime& rt)
{
    Type& type = *rt.types.noneType;
    setUpSingle(type, [](Runtime& run, Object&) -> Value { return newStr(run, "None"); });
    type.slots.truth = [](Runtime&, Object&) -> Eval<bool> { return false; };
    type.slots.make = makeSingle<&WellKnownObjects::none>;
    if (rt.profile.minor >= 12)
        type.slots.hash = [](Runtime&, Object&) -> Eval<std::int64_t> { return std::int64_t{0xfca86420}; };
}

void setUpNotImplementedType(Runtime& rt)
{
    Type& type = *rt.types.notImplementedType;
    setUpSingle(type, [](Runtime& run, Object&) -> Value { return newStr(run, "NotImplemented"); });
    type.slots.make = makeSingle<&WellKnownObjects::notImplemented>;
}

void setUpEllipsisType(Runtime& rt)
{
    Type& type = *rt.types.ellipsisType;
    setUpSingle(type, [](Runtime& run, Object&) -> Value { return newStr(run, "Ellipsis"); });
    type.slots.make = makeSingle<&WellKnownObjects::ellipsis>;
}

} // namespace nametag::runtime
