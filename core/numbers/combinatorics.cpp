// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/combinatorics.h"

#include "core/numbers/mpz_view.h"

namespace nametag::numbers {

BigInt factorial(std::uint64_t n)
{
    MpzResult result;
    mpz_fac_ui(result, n);
    return result.take();
}

BigInt binomial(const BigInt& n, std::uint64_t k)
{
    MpzResult result;
    mpz_bin_ui(result, MpzView(n), k);
    return result.take();
}

BigInt fallingProduct(const BigInt& n, std::uint64_t k)
{
    if (k == 0)
        return BigInt(1);
    if (k == 1)
        return n;
    const std::uint64_t half = k / 2;
    return fallingProduct(n, half) * fallingProduct(n - BigInt::fromUnsigned(half), k - half);
}

BigInt leastCommonMultiple(const BigInt& a, const BigInt& b)
{
    MpzResult result;
    mpz_lcm(result, MpzView(a), MpzView(b));
    return result.take();
}

} // namespace nametag::numbers
