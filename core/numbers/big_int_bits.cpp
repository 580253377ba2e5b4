// SPDX-License-Identifier: GPL-3.0-or-later
// The bits of a BigInt: shifts, and/or/xor, lengths, bytes, hash.
#include "core/numbers/big_int.h"
#include "core/numbers/mpz_view.h"

#include <algorithm>
#include <bit>

namespace nametag::numbers {
namespace {

constexpr std::uint64_t kHashModulus = (std::uint64_t{1} << 61) - 1;
constexpr std::uint64_t kMostBits = std::numeric_limits<std::uint64_t>::max();

std::uint64_t magnitude(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

} // namespace

bool BigInt::isOdd() const
{
    return m_big ? mpz_odd_p(m_big->value) != 0 : (m_small & 1) != 0;
}

std::uint64_t BigInt::bitLength() const
{
    if (m_big)
        return mpz_sizeinbase(m_big->value, 2);
    return static_cast<std::uint64_t>(std::bit_width(magnitude(m_small)));
}

std::uint64_t BigInt::bitCount() const
{
    if (!m_big)
        return static_cast<std::uint64_t>(std::popcount(magnitude(m_small)));
    MpzResult size;
    mpz_abs(size, m_big->value);
    return mpz_popcount(size);
}

std::int64_t BigInt::hash() const
{
    // Objects/longobject.c, long_hash: the value modulo 2**61 - 1 with its sign; -1 is kept for errors.
    const std::uint64_t rest =
        m_big ? mpz_tdiv_ui(m_big->value, kHashModulus) : magnitude(m_small) % kHashModulus;
    const auto result = isNegative() ? -static_cast<std::int64_t>(rest) : static_cast<std::int64_t>(rest);
    return result == -1 ? -2 : result;
}

BigInt BigInt::operator~() const
{
    return m_big ? -*this - BigInt(1) : BigInt(~m_small);
}

BigInt operator&(const BigInt& a, const BigInt& b)
{
    if (a.isSmall() && b.isSmall())
        return a.m_small & b.m_small;
    MpzResult result;
    mpz_and(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt operator|(const BigInt& a, const BigInt& b)
{
    if (a.isSmall() && b.isSmall())
        return a.m_small | b.m_small;
    MpzResult result;
    mpz_ior(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt operator^(const BigInt& a, const BigInt& b)
{
    if (a.isSmall() && b.isSmall())
        return a.m_small ^ b.m_small;
    MpzResult result;
    mpz_xor(result, MpzView(a), MpzView(b));
    return result.take();
}

BigInt operator<<(const BigInt& a, std::uint64_t bits)
{
    if (a.isZero())
        return a;
    if (a.bitLength() + bits < 63 && bits < 63)
        return a.m_small * (std::int64_t{1} << bits);
    MpzResult result;
    mpz_mul_2exp(result, MpzView(a), bits);
    return result.take();
}

BigInt operator>>(const BigInt& a, std::uint64_t bits)
{
    if (a.isSmall())
        return a.m_small >> std::min<std::uint64_t>(bits, 63);
    MpzResult result;
    mpz_fdiv_q_2exp(result, MpzView(a), bits);
    return result.take();
}

std::optional<std::string> toBytes(const BigInt& a, std::size_t length, ByteOrder order, bool isSigned)
{
    if (a.isNegative() && !isSigned)
        return std::nullopt;
    // Objects/longobject.c, _PyLong_AsByteArray: 0 and -1 fit any length, even none.
    const std::uint64_t bits = (a.isNegative() ? ~a : a).bitLength();
    if (bits > 0 && bits + (isSigned ? 1 : 0) > length * 8)
        return std::nullopt;
    std::string bytes(length, '\0');
    const BigInt pattern = a.isNegative() ? a + (BigInt(1) << (length * 8)) : a;
    std::size_t written = 0;
    mpz_export(bytes.data(), &written, -1, 1, 0, 0, MpzView(pattern));
    if (order == ByteOrder::Big)
        std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

BigInt fromBytes(std::string_view bytes, ByteOrder order, bool isSigned)
{
    MpzResult result;
    mpz_import(result, bytes.size(), order == ByteOrder::Little ? -1 : 1, 1, 0, 0, bytes.data());
    BigInt value = result.take();
    if (isSigned && !bytes.empty() && value.bitLength() == bytes.size() * 8)
        value -= BigInt(1) << (bytes.size() * 8);
    return value;
}

std::uint64_t productBits(const BigInt& a, const BigInt& b)
{
    return a.bitLength() + b.bitLength();
}

std::uint64_t powerBits(const BigInt& base, const BigInt& exponent)
{
    const std::uint64_t bits = base.bitLength();
    if (bits <= 1 || exponent.sign() <= 0)
        return 1;
    std::uint64_t result = 0;
    const auto times = exponent.toInt64();
    if (!times || __builtin_mul_overflow(bits, static_cast<std::uint64_t>(*times), &result))
        return kMostBits;
    return result;
}

std::uint64_t shiftBits(const BigInt& a, const BigInt& bits)
{
    if (a.isZero() || bits.isNegative())
        return a.bitLength();
    const auto count = bits.toInt64();
    return count ? a.bitLength() + static_cast<std::uint64_t>(*count) : kMostBits;
}

} // namespace nametag::numbers
