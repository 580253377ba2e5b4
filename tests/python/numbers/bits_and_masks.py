# SPDX-License-Identifier: GPL-3.0-or-later
READ, WRITE, RUN = 1 << 0, 1 << 1, 1 << 2
rights = READ | RUN
print(rights, bin(rights), rights & WRITE, bool(rights & READ), rights ^ RUN, rights | WRITE, ~rights, rights & ~READ, rights << 3, rights >> 1)
print([n & -n for n in range(1, 9)], [n & (n - 1) == 0 for n in range(1, 9)], [bin(n).count("1") for n in range(8)], [n.bit_length() for n in (0, 1, 7, 8, -8)])
print(f"{0b1010 ^ 0b0110:04b}", 0xff & 0x0f, -1 >> 10, -5 // 2, -5 >> 1, 1 << 70, (1 << 64) - 1 == 0xffffffffffffffff, True & 3, True | False, not 5 & 2)
def gray(n):
    return n ^ (n >> 1)
print([f"{gray(n):03b}" for n in range(8)], sum(1 << i for i in (0, 3, 5)), [i for i in range(8) if 0b10110 >> i & 1], int("".join("1" if b else "0" for b in (1, 0, 1)), 2))
