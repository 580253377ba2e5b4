// SPDX-License-Identifier: GPL-3.0-or-later
// Whole-number functions of the math module that need all digits: factorials, binomials, multiples.
#pragma once

#include "core/numbers/big_int.h"

namespace nametag::numbers {

BigInt factorial(std::uint64_t n);
/// Ways to choose k of n; n isn't negative.
BigInt binomial(const BigInt& n, std::uint64_t k);
/// n * (n - 1) * … with k factors.
BigInt fallingProduct(const BigInt& n, std::uint64_t k);
BigInt leastCommonMultiple(const BigInt& a, const BigInt& b);

} // namespace nametag::numbers
