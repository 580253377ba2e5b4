# SPDX-License-Identifier: GPL-3.0-or-later
inner = [1]
t = (inner, inner)
u = t
inner.append(2)
print(t, u is t, t[0] is t[1])
v = t + ([1, 2],)
v[2].append(3)
print(v, t == v[:2], (1, [2]) == (1, [2]))
s = "abc"
d = {"k": inner, "l": (inner,)}
inner.clear()
print(d, t, v)
