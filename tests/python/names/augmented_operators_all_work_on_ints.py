# SPDX-License-Identifier: GPL-3.0-or-later
n = 100
n += 7; print(n)
n -= 9; print(n)
n *= 3; print(n)
n //= 4; print(n)
n %= 50; print(n)
n **= 2; print(n)
n <<= 3; print(n)
n >>= 1; print(n)
n |= 15; print(n)
n &= 1020; print(n)
n ^= 5; print(n)
n /= 4; print(n)
