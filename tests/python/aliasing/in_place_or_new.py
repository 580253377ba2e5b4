# SPDX-License-Identifier: GPL-3.0-or-later
a = b = [3, 1, 2]
b = sorted(a)
print(a, b, a is b)
a.sort()
c = a
c += [4]
print(a, c is a)
c = c + [5]
print(a, c is a)
s = t = {1}
s |= {2}
print(t, s is t)
s = s | {3}
print(t, s is t)
n = m = 5
n += 1
print(m)
x = y = "a"
x += "b"
print(y)
d = e = {}
d |= {"k": 1}
print(e, d is e)
p = q = (1,)
p += (2,)
print(q, p is q)
