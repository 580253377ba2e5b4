# SPDX-License-Identifier: GPL-3.0-or-later
a = 1000
b = 999 + 1
c = 10 ** 3
d = 2000 // 2
print(a is b, a is c, a is d)
s = "ab" * 2
t = "abab"
print(s is t, "a" "b" is "ab", "a" + "b" is "ab")
u = (1, 2) + (3,)
v = (1, 2, 3)
print(u is v, u == v)
w = -5000
x = -5000
print(w is x)
y = 60 * 60 * 24
z = 86400
print(y is z, not 0 is True, 2.0 * 2 is 4.0)
