# SPDX-License-Identifier: GPL-3.0-or-later
a = b = []
a.append(1)
print(b, a is b)
x = y = z = 0
x += 1
print(x, y, z)
i = 0
i = l = [1, 2]
print(i is l)
i, l[i[0]] = 0, "set"
print(i, l)
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = b, c_ if (c_ := 5) else 0, a
print(a, b, c)
(a, b), [c, d] = "xy", (1, 2)
print(a, b, c, d)
first, *middle, last = range(5)
print(first, middle, last)
def side(name, value):
    print("eval", name)
    return value
d = {}
d[side("key", "k")] = side("value", "v")
side("list", [0])[side("index", 0)] = side("right", 1)
del a, (b, [c])
print("a" in globals(), "d" in globals())
