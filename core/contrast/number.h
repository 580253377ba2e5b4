// SPDX-License-Identifier: GPL-3.0-or-later
// Number: the value of a C expression with its type, and what happens to it on the way into another type.
#pragma once

#include "core/contrast/c_type.h"

#include <cstdint>
#include <string>

namespace nametag::contrast {

/// A number as C's arithmetic would have it if no type were too small. Wide enough for any sum, difference or
/// product of two 64-bit integers.
__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

/// A scalar value. Integers and addresses are kept in 64 bits: extended by their sign, or by zeros.
struct Number {
    const CType* type = nullptr;
    std::uint64_t bits = 0;
    double real = 0;          ///< Float and Double
    std::uint32_t origin = 0; ///< Pointer: the box that it was made from, or 0
    bool isUnset = false;     ///< read from bytes that were never written

    bool isTrue() const { return type->isFloating() ? real != 0 : bits != 0; }
    std::int64_t asSigned() const { return static_cast<std::int64_t>(bits); }
    /// Its mathematical value; integers only.
    Wide exact() const { return type->isSigned() ? Wide{asSigned()} : static_cast<Wide>(bits); }
};

/// What an integer loses when it is put into a type that is too small for it.
struct Loss {
    std::string exact;  ///< the value that did not fit: "260"
    std::string kept;   ///< what the type makes of the bits that stay: "4"
    int neededBits = 0; ///< for the value itself; with a sign if it is negative
    int keptBits = 0;
    std::uint64_t lostBits = 0; ///< the bits above, the lowest of them first; 0 if only the sign is lost
    std::uint64_t bits = 0;     ///< the bits that stay
};

std::string text(Wide value);

Number integerNumber(const CType* type, std::uint64_t bits);
Number realNumber(const CType* type, double value);

/// The low bits of a value, as an integer of the type has them.
std::uint64_t fit(Wide value, const CType& type);
bool fits(Wide value, const CType& type);
Loss lossOf(Wide value, const CType& type);

/// The value in another type, by the rules of C; fractions are cut off, integers keep their low bits.
Number convert(const Number& number, const CType* type);

/// True if the conversion has no meaning in C: a real number that is outside of an integer type.
bool isMeaningless(const Number& number, const CType& type);

/// As a reader writes it: 250, -1, 3.5, 0x7ffe… for addresses.
std::string valueText(const Number& number);

/// The bytes of a number in a box of its type, lowest first; and back.
void toBytes(const Number& number, std::uint8_t* bytes);
Number fromBytes(const CType* type, const std::uint8_t* bytes);

} // namespace nametag::contrast
