# SPDX-License-Identifier: GPL-3.0-or-later
a = [1]
i = id(a)
a.append(2); a.sort(); a.reverse(); a *= 2; a[0] = "x"; a.clear()
print(id(a) == i)
d = {}
i = id(d)
for k in range(100):
    d[k] = k
d.clear()
print(id(d) == i)
s = {1}
i = id(s)
s |= set(range(50))
print(id(s) == i)
t = (1,)
i = id(t)
t += (2,)
print(id(t) == i)
x = 5
i = id(x)
x += 0
print(id(x) == i, id(5) == i)
x += 1
print(id(x) == i)
n = 10 ** 6
i = id(n)
n += 0
print(id(n) == i)
