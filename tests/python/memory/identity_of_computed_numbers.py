# SPDX-License-Identifier: GPL-3.0-or-later
a = 255
b = a + 1
c = a + 2
print(b is 256 + 0, c is 257 + 0, c == 257)
x = int("100")
y = int("100")
print(x is y)
x = int("1000")
y = int("1000")
print(x is y, x == y)
print((a - 255) is 0 + 0, -5 is int("-5") if False else int("-5") is int("-5"), int("-6") is int("-6"))
f = 1.5
g = float("1.5")
print(f is g, f == g)
h = f
h += 0
print(h is f)
print(abs(5) is 5 + 0, len("abc") is 1 + 2, sum([1, 2]) is 3 + 0, ord("a") is 97 + 0, True + 1 is 2 + 0)
