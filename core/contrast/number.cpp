// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contrast/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace nametag::contrast {
namespace {

/// Number of bits of a value; negative values need one for their sign.
int bitsOf(Wide value)
{
    UnsignedWide rest = static_cast<UnsignedWide>(value < 0 ? -(value + 1) : value);
    int bits = value < 0 ? 1 : 0;
    for (; rest != 0; rest >>= 1)
        ++bits;
    return std::max(bits, 1);
}

Wide least(const CType& type)
{
    return type.isSigned() ? -(Wide{1} << (type.bits() - 1)) : Wide{0};
}

Wide most(const CType& type)
{
    if (type.kind == Kind::Bool)
        return 1;
    return (Wide{1} << (type.bits() - (type.isSigned() ? 1 : 0))) - 1;
}

std::string realText(double value, bool isSingle)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    std::array<char, 64> buffer{};
    const auto end =
        isSingle ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<float>(value))
                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    std::string text(buffer.data(), end.ptr);
    const bool isWhole = text.find_first_not_of("-0123456789") == std::string::npos;
    return isWhole ? text + ".0" : text;
}

std::string addressText(std::uint64_t address)
{
    std::array<char, 20> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), address, 16);
    return address == 0 ? "NULL" : "0x" + std::string(buffer.data(), end.ptr);
}

Number realToInteger(const Number& number, const CType* type)
{
    if (type->kind == Kind::Bool)
        return integerNumber(type, number.real != 0);
    if (!isMeaningless(number, *type)) {
        const bool isLarge = number.real >= 9223372036854775808.0;
        return integerNumber(type, isLarge
                                       ? static_cast<std::uint64_t>(number.real)
                                       : static_cast<std::uint64_t>(static_cast<std::int64_t>(number.real)));
    }
    // What the processor's own instruction answers (cvttsd2si): the smallest number of its width.
    return integerNumber(type, type->size() == 8 ? std::uint64_t{1} << 63 : fit(least(*type), *type));
}

} // namespace

std::string text(Wide value)
{
    UnsignedWide rest = static_cast<UnsignedWide>(value);
    if (value < 0)
        rest = -rest;
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    return value < 0 ? "-" + digits : digits;
}

std::uint64_t fit(Wide value, const CType& type)
{
    const auto low = static_cast<std::uint64_t>(static_cast<UnsignedWide>(value));
    const int bits = type.isPointer() ? 64 : type.bits();
    if (bits == 64)
        return low;
    const std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
    const bool isNegative = type.isSigned() && (low >> (bits - 1) & 1) != 0;
    return isNegative ? low | ~mask : low & mask;
}

bool fits(Wide value, const CType& type)
{
    return value >= least(type) && value <= most(type);
}

Loss lossOf(Wide value, const CType& type)
{
    Loss loss;
    loss.exact = text(value);
    loss.neededBits = bitsOf(value);
    loss.keptBits = type.bits();
    const std::uint64_t kept = fit(value, type);
    loss.kept = type.isSigned() ? std::to_string(static_cast<std::int64_t>(kept)) : std::to_string(kept);
    loss.bits = type.bits() == 64 ? kept : kept & ((std::uint64_t{1} << type.bits()) - 1);
    if (value >= 0)
        loss.lostBits = static_cast<std::uint64_t>(static_cast<UnsignedWide>(value) >> type.bits());
    return loss;
}

Number integerNumber(const CType* type, std::uint64_t bits)
{
    Number number;
    number.type = type;
    number.bits = fit(static_cast<Wide>(bits), *type);
    return number;
}

Number realNumber(const CType* type, double value)
{
    Number number;
    number.type = type;
    number.real = type->kind == Kind::Float ? static_cast<double>(static_cast<float>(value)) : value;
    return number;
}

bool isMeaningless(const Number& number, const CType& type)
{
    if (!number.type->isFloating() || !type.isInteger() || type.kind == Kind::Bool)
        return false;
    const double cut = std::trunc(number.real);
    return std::isnan(number.real) || cut < std::ldexp(-1.0, 63) || cut >= std::ldexp(1.0, 64) ||
           !fits(static_cast<Wide>(cut), type);
}

Number convert(const Number& number, const CType* type)
{
    Number result;
    if (type->isVoid()) {
        result.type = type;
        return result;
    }
    if (type->isFloating()) {
        const bool isReal = number.type->isFloating();
        if (type->kind == Kind::Float && !isReal)
            result = realNumber(type, number.type->isSigned()
                                          ? static_cast<double>(static_cast<float>(number.asSigned()))
                                          : static_cast<double>(static_cast<float>(number.bits)));
        else
            result = realNumber(type, isReal                    ? number.real
                                      : number.type->isSigned() ? static_cast<double>(number.asSigned())
                                                                : static_cast<double>(number.bits));
    } else if (number.type->isFloating()) {
        result = realToInteger(number, type);
    } else if (type->kind == Kind::Bool) {
        result = integerNumber(type, number.bits != 0);
    } else {
        result = integerNumber(type, number.bits);
        result.origin = number.origin;
    }
    result.isUnset = number.isUnset;
    return result;
}

std::string valueText(const Number& number)
{
    if (number.type->isPointer())
        return addressText(number.bits);
    if (number.type->isFloating())
        return realText(number.real, number.type->kind == Kind::Float);
    return number.type->isSigned() ? std::to_string(number.asSigned()) : std::to_string(number.bits);
}

void toBytes(const Number& number, std::uint8_t* bytes)
{
    std::uint64_t bits = number.bits;
    if (number.type->kind == Kind::Float) {
        const auto single = static_cast<float>(number.real);
        std::uint32_t half = 0;
        std::memcpy(&half, &single, sizeof half);
        bits = half;
    } else if (number.type->kind == Kind::Double) {
        std::memcpy(&bits, &number.real, sizeof bits);
    }
    for (std::uint64_t i = 0; i < number.type->size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(bits >> (8 * i));
}

Number fromBytes(const CType* type, const std::uint8_t* bytes)
{
    std::uint64_t bits = 0;
    for (std::uint64_t i = 0; i < type->size(); ++i)
        bits |= std::uint64_t{bytes[i]} << (8 * i);
    if (type->kind == Kind::Float) {
        float single = 0;
        const auto half = static_cast<std::uint32_t>(bits);
        std::memcpy(&single, &half, sizeof single);
        return realNumber(type, single);
    }
    if (type->kind == Kind::Double) {
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return realNumber(type, value);
    }
    return integerNumber(type, bits);
}

} // namespace nametag::contrast
