# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import groupby
def pack(text): return "".join(f"{len(list(g))}{c}" for c, g in groupby(text))
def unpack(text):
    result, number = [], ""
    for c in text:
        if c.isdigit():
            number += c
        else:
            result.append(c * int(number))
            number = ""
    return "".join(result)
for text in ("aaabccdddd", "", "x", "wwwwwwwwwwww"):
    print(repr(text), pack(text), unpack(pack(text)) == text)
pairs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def roman(n):
    result = ""
    for value, sign in pairs:
        times, n = divmod(n, value)
        result += sign * times
    return result
def number(text):
    values = {s: v for v, s in pairs if len(s) == 1}
    total = 0
    for this, after in zip(text, text[1:] + "I"):
        total += -values[this] if values[this] < values[after] else values[this]
    return total
print([roman(n) for n in (1, 4, 9, 14, 40, 1994, 2024, 3999)], all(number(roman(n)) == n for n in range(1, 500)))
