# SPDX-License-Identifier: GPL-3.0-or-later
print(f"{None} {True} {[]} {()} {1e10} {-0.0} {10**20} {b'x'} {int}")
d = {"k": [1, 2]}
print(f"{d['k'][1]} {d!r} {d['k']!s}")
print(f"{1:d} {True:d} {65:c} {3:b} {255:x} {255:#X} {8:o} {1234567:,} {1234567:_} {0.256:.1%}")
