# SPDX-License-Identifier: GPL-3.0-or-later
a = [1]
b = a
a += [2]
print(a is b, b)
a = a + [3]
print(a is b, a, b)
a += "xy"
a += (9,)
print(a)
a *= 2
print(len(a))
t = u = (1,)
t += (2,)
print(t is u, t, u)
s = r = "ab"
s += "c"
print(s, r)
