# SPDX-License-Identifier: GPL-3.0-or-later
text = "ab" * 3000 + "c"
for size in (1, 5, 31, 32, 33, 100, 2000, 6000):
    needle = "ab" * (size // 2) + "c"
    print(size, text.find(needle), text.count(needle), text.find("ba" * size + "x"), text.find("ab" * size, 7), (needle in text))
wide = "\u20ac" * 500 + "x" + "\u20ac" * 40 + "y"
print(wide.find("\u20ac" * 40 + "y"), wide.count("\u20ac" * 40), wide.find("\u20ac" * 501), wide.find("\u20ac" * 40, 100, 139), wide.find("\u20ac" * 40, 100, 140))
tall = "\U0001f600" * 100 + "e"
print(tall.find("\U0001f600" * 60 + "e"), tall.count("\U0001f600" * 33), tall.find("e" * 40))
slow = "a" * 200000
print(slow.find("a" * 100000 + "b"), slow.count("a" * 50000 + "b"), slow.replace("a" * 70000, "-")[:4])
