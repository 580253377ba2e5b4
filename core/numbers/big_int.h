// SPDX-License-Identifier: GPL-3.0-or-later
// BigInt: a Python int. Values that fit 64 bits live in the object itself, larger ones in GMP.
// What Python refuses (division by zero, negative shifts) the caller refuses first; what can overflow is
// optional.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace nametag::numbers {

struct MpzBox;
class MpzView;
class MpzResult;

class BigInt {
public:
    BigInt() = default;
    BigInt(std::int64_t value)
        : m_small(value)
    {}
    BigInt(const BigInt& other);
    BigInt(BigInt&& other) noexcept
        : m_small(std::exchange(other.m_small, 0))
        , m_big(std::exchange(other.m_big, nullptr))
    {}
    BigInt& operator=(const BigInt& other);
    BigInt& operator=(BigInt&& other) noexcept;
    ~BigInt()
    {
        if (m_big)
            dropBig();
    }

    static BigInt fromUnsigned(std::uint64_t value);
    /// The value without its fraction, as int(float) has it; nothing for inf and nan.
    static std::optional<BigInt> fromDouble(double value);

    /// True if the value fits std::int64_t.
    bool isSmall() const { return !m_big; }
    std::optional<std::int64_t> toInt64() const
    {
        return m_big ? std::nullopt : std::optional<std::int64_t>(m_small);
    }
    /// The nearest float, ties to even; nothing where Python raises OverflowError.
    std::optional<double> toDouble() const;

    bool isZero() const { return !m_big && m_small == 0; }
    bool isNegative() const { return sign() < 0; }
    bool isOdd() const;
    int sign() const { return m_big ? bigSign() : (m_small > 0) - (m_small < 0); }

    std::uint64_t bitLength() const; ///< int.bit_length()
    std::uint64_t bitCount() const;  ///< int.bit_count()
    /// CPython's digits of 30 bits; 0 has none (but takes the room of one).
    std::uint64_t digitsOf30Bits() const { return (bitLength() + 29) / 30; }
    std::int64_t hash() const; ///< hash(int)

    BigInt operator-() const;
    BigInt operator~() const;
    BigInt& operator+=(const BigInt& other) { return *this = *this + other; }
    BigInt& operator-=(const BigInt& other) { return *this = *this - other; }
    BigInt& operator*=(const BigInt& other) { return *this = *this * other; }

    friend BigInt operator+(const BigInt& a, const BigInt& b);
    friend BigInt operator-(const BigInt& a, const BigInt& b);
    friend BigInt operator*(const BigInt& a, const BigInt& b);
    friend BigInt operator&(const BigInt& a, const BigInt& b);
    friend BigInt operator|(const BigInt& a, const BigInt& b);
    friend BigInt operator^(const BigInt& a, const BigInt& b);
    friend BigInt operator<<(const BigInt& a, std::uint64_t bits);
    /// Rounds down, as Python does.
    friend BigInt operator>>(const BigInt& a, std::uint64_t bits);

    friend bool operator==(const BigInt& a, const BigInt& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const BigInt& a, const BigInt& b)
    {
        return a.m_big || b.m_big ? compareBig(a, b) : a.m_small <=> b.m_small;
    }

private:
    friend class MpzView;
    friend class MpzResult;

    void dropBig();
    int bigSign() const;
    static std::strong_ordering compareBig(const BigInt& a, const BigInt& b);

    std::int64_t m_small = 0;
    MpzBox* m_big = nullptr; ///< set exactly when the value does not fit m_small
};

BigInt absolute(const BigInt& a);

struct Quotient {
    BigInt quotient;
    BigInt remainder;
};
/// Python's //, % and divmod(): rounded down. The divisor isn't 0.
BigInt floorDivide(const BigInt& a, const BigInt& b);
BigInt modulo(const BigInt& a, const BigInt& b);
Quotient divMod(const BigInt& a, const BigInt& b);
/// a / b rounded once; nothing where Python raises OverflowError. The divisor isn't 0.
std::optional<double> trueDivide(const BigInt& a, const BigInt& b);

BigInt power(const BigInt& base, std::uint64_t exponent);
/// pow(base, exponent, modulus), the modulus isn't 0; nothing if there is no modular inverse.
std::optional<BigInt> powerModulo(const BigInt& base, const BigInt& exponent, const BigInt& modulus);
BigInt squareRoot(const BigInt& a); ///< math.isqrt(); a isn't negative
BigInt greatestCommonDivisor(const BigInt& a, const BigInt& b);
/// The multiple of 10**digits next to a, ties to the even one: round(a, -digits).
BigInt roundToPowerOfTen(const BigInt& a, std::uint64_t digits);

/// Exact comparison of an int and a float; unordered for nan.
std::partial_ordering compare(const BigInt& a, double b);

enum class ByteOrder : std::uint8_t { Little, Big };
/// int.to_bytes(); nothing if it does not fit or a negative value meets isSigned = false.
std::optional<std::string> toBytes(const BigInt& a, std::size_t length, ByteOrder order, bool isSigned);
BigInt fromBytes(std::string_view bytes, ByteOrder order, bool isSigned);

/// Upper bounds for the bits of a result, so that callers can refuse before anything is computed.
std::uint64_t productBits(const BigInt& a, const BigInt& b);
std::uint64_t powerBits(const BigInt& base, const BigInt& exponent);
std::uint64_t shiftBits(const BigInt& a, const BigInt& bits);

} // namespace nametag::numbers
