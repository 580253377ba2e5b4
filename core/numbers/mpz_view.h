// SPDX-License-Identifier: GPL-3.0-or-later
// How the files of this folder reach GMP: MpzView reads a BigInt without a copy, MpzResult becomes one.
#pragma once

#include "core/numbers/big_int.h"

#include <gmp.h>

#include <limits>

namespace nametag::numbers {

static_assert(GMP_NUMB_BITS == 64 && sizeof(unsigned long) == 8, "small values are one limb, and one ui");

struct MpzBox {
    mpz_t value;
};

class MpzView {
public:
    explicit MpzView(const BigInt& value)
    {
        if (value.m_big) {
            m_value = value.m_big->value;
            return;
        }
        const auto bits = static_cast<std::uint64_t>(value.m_small);
        m_limb = value.m_small < 0 ? 0 - bits : bits;
        m_value = mpz_roinit_n(m_local, &m_limb, value.m_small < 0 ? -1 : 1);
    }
    MpzView(const MpzView&) = delete;
    MpzView& operator=(const MpzView&) = delete;

    operator mpz_srcptr() const { return m_value; }

private:
    mp_limb_t m_limb = 0;
    mpz_t m_local;
    mpz_srcptr m_value;
};

class MpzResult {
public:
    MpzResult() { mpz_init(m_value); }
    ~MpzResult() { mpz_clear(m_value); }
    MpzResult(const MpzResult&) = delete;
    MpzResult& operator=(const MpzResult&) = delete;

    operator mpz_ptr() { return m_value; }

    /// The value as a BigInt; afterwards this is 0.
    BigInt take()
    {
        BigInt result;
        const auto limb = static_cast<std::uint64_t>(mpz_getlimbn(m_value, 0));
        const bool negative = mpz_sgn(m_value) < 0;
        constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
        if (mpz_size(m_value) <= 1 && limb <= kMost + (negative ? 1 : 0)) {
            result.m_small = static_cast<std::int64_t>(negative ? 0 - limb : limb);
            return result;
        }
        result.m_big = new MpzBox;
        mpz_init(result.m_big->value);
        mpz_swap(result.m_big->value, m_value);
        return result;
    }

private:
    mpz_t m_value;
};

} // namespace nametag::numbers
