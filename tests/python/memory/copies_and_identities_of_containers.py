# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, [2], "x"]
b, c, d, e = a, a[:], list(a), a.copy()
print([x is a for x in (b, c, d, e)], [x == a for x in (b, c, d, e)], c[1] is a[1], (c + d)[1] is a[1], [a] * 2 == [a, a], ([a] * 2)[0] is a)
a += [3]
print(b is a, b, len(c))
a = a + [4]
print(b is a, len(b))
t = (1, [2])
u = t
u += (3,)
print(t, u, t is u, t[1] is u[1], t[:] is t, tuple(t) is t, () is (), (1,) is (1,), frozenset(f := frozenset([1])) is f)
s = {1, 2}
r = s
r |= {3}
print(s is r, s, s.copy() is s, set(s) is s, "".join(["ab"]) == "ab", str("ab") is "ab" if False else str(w := "ab") is w, bytes(v := b"ab") is v, int(n := 10 ** 20) is n, float(q := 1.5) is q)
k = {}
k["self"] = k
l = [0]
l[0] = l
print(k, l, k["self"] is k, l[0][0][0] is l, repr(k) == repr(k["self"]))
x = y = [None] * 3
x[0] = y
print(x[0] is y, len(x[0]), id(x) == id(y), x.__class__ is list)
