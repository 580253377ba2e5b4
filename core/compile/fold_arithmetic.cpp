// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/fold_arithmetic.h"

#include "core/base/utf8.h"
#include "core/numbers/big_int_text.h"
#include "core/numbers/float_math.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <unordered_set>

namespace nametag::compile {

namespace {

using numbers::BigInt;
using syntax::Operator;

constexpr std::uint64_t kMostBits = 128;
constexpr std::size_t kMostCharacters = 4096;
constexpr std::size_t kMostItems = 256;

bool isBool(const Constant& constant)
{
    return constant.kind == ConstantKind::True || constant.kind == ConstantKind::False;
}

bool isInt(const Constant& constant)
{
    return constant.kind == ConstantKind::Int || isBool(constant);
}

bool isNumber(const Constant& constant)
{
    return isInt(constant) || constant.kind == ConstantKind::Float || constant.kind == ConstantKind::Complex;
}

BigInt intOf(const Constant& constant)
{
    if (isBool(constant))
        return BigInt(constant.kind == ConstantKind::True ? 1 : 0);
    return numbers::parseInt(constant.text).value_or(BigInt(0));
}

Constant make(const BigInt& value)
{
    Constant constant;
    constant.kind = ConstantKind::Int;
    constant.text = numbers::toText(value);
    return constant;
}

Constant make(double value)
{
    Constant constant;
    constant.kind = ConstantKind::Float;
    constant.real = value;
    return constant;
}

Constant make(std::complex<double> value)
{
    Constant constant;
    constant.kind = ConstantKind::Complex;
    constant.real = value.real();
    constant.imaginary = value.imag();
    return constant;
}

Constant make(bool value)
{
    Constant constant;
    constant.kind = value ? ConstantKind::True : ConstantKind::False;
    return constant;
}

std::optional<double> doubleOf(const Constant& constant)
{
    if (constant.kind == ConstantKind::Float)
        return constant.real;
    return intOf(constant).toDouble();
}

std::optional<Constant> powerOfInts(const BigInt& a, const BigInt& b)
{
    if (b.isNegative()) {
        const auto x = a.toDouble();
        const auto y = b.toDouble();
        if (!x || !y || *x == 0)
            return std::nullopt;
        const auto result = numbers::floatPower(*x, *y);
        if (result.problem != numbers::PowerProblem::None)
            return std::nullopt;
        return make(result.value);
    }
    const auto exponent = b.toInt64();
    if (!exponent || (*exponent > 0 && a.bitLength() > kMostBits / static_cast<std::uint64_t>(*exponent)))
        return std::nullopt;
    return make(numbers::power(a, static_cast<std::uint64_t>(*exponent)));
}

std::optional<Constant> shiftOfInts(Operator op, const BigInt& a, const BigInt& b)
{
    const auto bits = b.toInt64();
    if (b.isNegative() || !bits)
        return std::nullopt;
    const auto count = static_cast<std::uint64_t>(*bits);
    if (op == Operator::RShift)
        return make(a >> count);
    if (!a.isZero() && count != 0 && (count > kMostBits || a.bitLength() > kMostBits - count))
        return std::nullopt;
    return make(a << count);
}

std::optional<Constant> divisionOfInts(Operator op, const BigInt& a, const BigInt& b)
{
    if (b.isZero())
        return std::nullopt;
    if (op == Operator::FloorDiv)
        return make(numbers::floorDivide(a, b));
    if (op == Operator::Mod)
        return make(numbers::modulo(a, b));
    const auto quotient = numbers::trueDivide(a, b);
    return quotient ? std::optional(make(*quotient)) : std::nullopt;
}

std::optional<Constant> ints(Operator op, const Constant& left, const Constant& right)
{
    const BigInt a = intOf(left);
    const BigInt b = intOf(right);
    const bool bools = isBool(left) && isBool(right);
    switch (op) {
    case Operator::Add: return make(a + b);
    case Operator::Sub: return make(a - b);
    case Operator::Mult:
        if (!a.isZero() && !b.isZero() && a.bitLength() + b.bitLength() > kMostBits)
            return std::nullopt;
        return make(a * b);
    case Operator::BitOr: return bools ? make(!(a | b).isZero()) : make(a | b);
    case Operator::BitXor: return bools ? make(!(a ^ b).isZero()) : make(a ^ b);
    case Operator::BitAnd: return bools ? make(!(a & b).isZero()) : make(a & b);
    case Operator::LShift:
    case Operator::RShift: return shiftOfInts(op, a, b);
    case Operator::Pow: return powerOfInts(a, b);
    case Operator::Div:
    case Operator::FloorDiv:
    case Operator::Mod: return divisionOfInts(op, a, b);
    case Operator::MatMult: return std::nullopt;
    }
    return std::nullopt;
}

/// Objects/complexobject.c, c_powu and c_pow.
std::complex<double> complexPower(std::complex<double> base, std::complex<double> exponent)
{
    const double whole = exponent.real();
    if (exponent.imag() == 0 && whole == std::floor(whole) && std::fabs(whole) <= 100) {
        std::complex<double> result = 1;
        std::complex<double> square = base;
        for (auto left = static_cast<int>(std::fabs(whole)); left > 0; left /= 2) {
            if (left % 2 == 1)
                result *= square;
            square *= square;
        }
        return whole < 0 ? 1.0 / result : result;
    }
    const double size = std::abs(base);
    double length = std::pow(size, exponent.real());
    const double angle = std::arg(base);
    double phase = angle * exponent.real();
    if (exponent.imag() != 0) {
        length *= std::exp(-angle * exponent.imag());
        phase += exponent.imag() * std::log(size);
    }
    return {length * std::cos(phase), length * std::sin(phase)};
}

std::optional<Constant> floats(Operator op, double a, double b)
{
    switch (op) {
    case Operator::Add: return make(a + b);
    case Operator::Sub: return make(a - b);
    case Operator::Mult: return make(a * b);
    case Operator::Div: return b == 0 ? std::nullopt : std::optional(make(a / b));
    case Operator::FloorDiv:
        return b == 0 ? std::nullopt : std::optional(make(numbers::floatFloorDivide(a, b)));
    case Operator::Mod: return b == 0 ? std::nullopt : std::optional(make(numbers::floatModulo(a, b)));
    case Operator::Pow: {
        const auto result = numbers::floatPower(a, b);
        if (result.problem == numbers::PowerProblem::Complex)
            return make(complexPower(a, b));
        if (result.problem != numbers::PowerProblem::None)
            return std::nullopt;
        return make(result.value);
    }
    default: return std::nullopt;
    }
}

std::optional<std::complex<double>> complexOf(const Constant& constant)
{
    if (constant.kind == ConstantKind::Complex)
        return std::complex<double>(constant.real, constant.imaginary);
    const auto real = doubleOf(constant);
    return real ? std::optional(std::complex<double>(*real, 0)) : std::nullopt;
}

std::optional<Constant> complexes(Operator op, const Constant& left, const Constant& right)
{
    const auto a = complexOf(left);
    const auto b = complexOf(right);
    if (!a || !b)
        return std::nullopt;
    switch (op) {
    case Operator::Add: return make(*a + *b);
    case Operator::Sub: return make(*a - *b);
    case Operator::Mult: return make(*a * *b);
    case Operator::Div: return *b == 0.0 ? std::nullopt : std::optional(make(*a / *b));
    case Operator::Pow: return *a == 0.0 ? std::nullopt : std::optional(make(complexPower(*a, *b)));
    default: return std::nullopt;
    }
}

std::optional<Constant> repeatText(const Constant& text, const BigInt& times)
{
    const std::size_t size = text.kind == ConstantKind::Str ? countCodePoints(text.text) : text.text.size();
    const auto count = times.toInt64();
    if (size != 0 && (!count || *count < 0 || static_cast<std::uint64_t>(*count) > kMostCharacters / size))
        return std::nullopt;
    Constant result;
    result.kind = text.kind;
    for (std::int64_t i = 0; size != 0 && i < *count; ++i)
        result.text += text.text;
    return result;
}

std::optional<Constant> repeatTuple(const Constant& tuple, const BigInt& times)
{
    const auto count = times.toInt64();
    const std::size_t size = tuple.items.size();
    if (size != 0 && (!count || *count < 0 || static_cast<std::uint64_t>(*count) > kMostItems / size))
        return std::nullopt;
    Constant result;
    result.kind = ConstantKind::Tuple;
    for (std::int64_t i = 0; size != 0 && i < *count; ++i)
        result.items.insert(result.items.end(), tuple.items.begin(), tuple.items.end());
    return result;
}

std::optional<Constant> repeat(const Constant& sequence, const Constant& times)
{
    if (!isInt(times))
        return std::nullopt;
    if (sequence.kind == ConstantKind::Str || sequence.kind == ConstantKind::Bytes)
        return repeatText(sequence, intOf(times));
    if (sequence.kind == ConstantKind::Tuple)
        return repeatTuple(sequence, intOf(times));
    return std::nullopt;
}

std::optional<Constant> sequences(Operator op, const Constant& left, const Constant& right)
{
    if (op == Operator::Mult)
        return isInt(right) ? repeat(left, right) : repeat(right, left);
    if (op != Operator::Add || left.kind != right.kind)
        return std::nullopt;
    Constant result = left;
    if (left.kind == ConstantKind::Str || left.kind == ConstantKind::Bytes) {
        result.text += right.text;
        return result;
    }
    if (left.kind != ConstantKind::Tuple)
        return std::nullopt;
    result.items.insert(result.items.end(), right.items.begin(), right.items.end());
    return result;
}

/// The place that an index means in a sequence of this size.
std::optional<std::size_t> placeOf(const Constant& index, std::size_t size)
{
    const auto value = isInt(index) ? intOf(index).toInt64() : std::nullopt;
    if (!value)
        return std::nullopt;
    const std::int64_t place = *value < 0 ? *value + static_cast<std::int64_t>(size) : *value;
    if (place < 0 || place >= static_cast<std::int64_t>(size))
        return std::nullopt;
    return static_cast<std::size_t>(place);
}

} // namespace

std::optional<Constant> foldBinary(syntax::Operator op, const Constant& left, const Constant& right)
{
    if (op == Operator::Mod && (left.kind == ConstantKind::Str || left.kind == ConstantKind::Bytes))
        return std::nullopt;
    if (!isNumber(left) || !isNumber(right))
        return sequences(op, left, right);
    if (left.kind == ConstantKind::Complex || right.kind == ConstantKind::Complex)
        return complexes(op, left, right);
    if (isInt(left) && isInt(right))
        return ints(op, left, right);
    const auto a = doubleOf(left);
    const auto b = doubleOf(right);
    return a && b ? floats(op, *a, *b) : std::nullopt;
}

std::optional<Constant> foldUnary(syntax::UnaryOperator op, const Constant& operand)
{
    using syntax::UnaryOperator;
    if (op == UnaryOperator::Not)
        return make(!isTrue(operand));
    if (isInt(operand)) {
        const BigInt value = intOf(operand);
        return make(op == UnaryOperator::USub ? -value : op == UnaryOperator::Invert ? ~value : value);
    }
    if (op == UnaryOperator::Invert)
        return std::nullopt;
    const bool negate = op == UnaryOperator::USub;
    if (operand.kind == ConstantKind::Float)
        return make(negate ? -operand.real : operand.real);
    if (operand.kind != ConstantKind::Complex)
        return std::nullopt;
    const std::complex<double> value(operand.real, operand.imaginary);
    return make(negate ? -value : value);
}

std::optional<Constant> foldSubscript(const ConstantTable& table, const Constant& container,
                                      const Constant& index)
{
    if (container.kind == ConstantKind::Tuple) {
        const auto place = placeOf(index, container.items.size());
        return place ? std::optional(table[container.items[*place]]) : std::nullopt;
    }
    if (container.kind == ConstantKind::Bytes) {
        const auto place = placeOf(index, container.text.size());
        if (!place)
            return std::nullopt;
        return make(BigInt(static_cast<unsigned char>(container.text[*place])));
    }
    if (container.kind != ConstantKind::Str)
        return std::nullopt;
    const std::u32string characters = toCodePoints(container.text);
    const auto place = placeOf(index, characters.size());
    if (!place)
        return std::nullopt;
    Constant result;
    result.kind = ConstantKind::Str;
    appendUtf8(result.text, characters[*place]);
    return result;
}

bool isEqual(const Constant& a, const Constant& b)
{
    if (!isNumber(a) || !isNumber(b))
        return a.kind == b.kind && a.text == b.text && a.items == b.items && a.code == b.code;
    if (isInt(a) && isInt(b))
        return intOf(a) == intOf(b);
    if (a.imaginary != b.imaginary)
        return false;
    if (isInt(a))
        return numbers::compare(intOf(a), b.real) == 0;
    return isInt(b) ? numbers::compare(intOf(b), a.real) == 0 : a.real == b.real;
}

std::vector<ConstantIndex> withoutRepetitions(const ConstantTable& table,
                                              const std::vector<ConstantIndex>& items)
{
    std::unordered_set<ConstantIndex> seen;
    std::vector<ConstantIndex> kept;
    std::vector<ConstantIndex> otherNumbers; // than ints; equal ints are one entry already
    for (const ConstantIndex item : items) {
        if (!seen.insert(item).second)
            continue;
        const bool isOther = isNumber(table[item]) && table[item].kind != ConstantKind::Int;
        const auto& rivals = isOther ? kept : otherNumbers;
        const bool repeated =
            isNumber(table[item]) && std::any_of(rivals.begin(), rivals.end(), [&](ConstantIndex known) {
                return isEqual(table[known], table[item]);
            });
        if (repeated)
            continue;
        kept.push_back(item);
        if (isOther)
            otherNumbers.push_back(item);
    }
    return kept;
}

bool isTrue(const Constant& constant)
{
    switch (constant.kind) {
    case ConstantKind::None:
    case ConstantKind::False: return false;
    case ConstantKind::True:
    case ConstantKind::Ellipsis:
    case ConstantKind::Code: return true;
    case ConstantKind::Int: return constant.text != "0";
    case ConstantKind::Float:
    case ConstantKind::Complex: return constant.real != 0 || constant.imaginary != 0;
    case ConstantKind::Str:
    case ConstantKind::Bytes: return !constant.text.empty();
    case ConstantKind::Tuple:
    case ConstantKind::FrozenSet: return !constant.items.empty();
    }
    return true;
}

} // namespace nametag::compile
