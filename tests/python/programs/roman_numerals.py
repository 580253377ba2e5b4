# SPDX-License-Identifier: GPL-3.0-or-later
VALUES = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def to_roman(n):
    out = ""
    for value, letters in VALUES:
        while n >= value:
            out += letters
            n -= value
    return out
def from_roman(s):
    worth = dict((b, a) for a, b in VALUES)
    total = 0
    for a, b in zip(s, s[1:] + " "):
        v = worth[a]
        total += -v if worth.get(b, 0) > v else v
    return total
for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024):
    print(n, to_roman(n), from_roman(to_roman(n)) == n)
