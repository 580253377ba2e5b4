# SPDX-License-Identifier: GPL-3.0-or-later
for base in (2, 8, 10, 16, 36):
    print(base, int("11", base), end="; ")
print()
def to_base(n, b):
    digits = ""
    while n:
        n, d = divmod(n, b)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + digits
    return digits or "0"
for n in (0, 5, 255, 123456789):
    print(to_base(n, 2), to_base(n, 16), to_base(n, 36), int(to_base(n, 7), 7) == n)
print(f"{255:b} {255:o} {255:x} {255:X} {255:#b} {-255:#x} {255:08b} {255:+}")
