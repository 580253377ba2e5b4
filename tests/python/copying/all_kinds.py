# SPDX-License-Identifier: GPL-3.0-or-later
import copy, sys
from copy import copy as c, deepcopy as d
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"P({self.x!r})"
class S:
    __slots__ = ("a", "b")
class SD(S):
    pass
class L(list):
    pass
class D(dict):
    pass
class T(tuple):
    pass
class I(int):
    pass
class St(str):
    pass
class Se(set):
    pass
for v in (1, 1.5, "s", b"b", None, True, (1, 2), frozenset([1]), range(3), len, P, type, ..., NotImplemented, 2j, c):
    print(c(v) is v, d(v) is v, end=" ")
print()
for v in ([1, [2]], {1: [2]}, {1, 2}, bytearray(b"ab"), (1, [2]), [(1, 2)], slice(1, [2])):
    x, y = c(v), d(v)
    print(v, x == v, x is v, y == v, y is v, end=" ")
print()
s = S(); s.a = [1]
x, y = c(s), d(s)
print(x.a is s.a, y.a is s.a, hasattr(x, "b"))
s = SD(); s.b = [1]; s.other = [2]
x, y = c(s), d(s)
print(x.b is s.b, x.other is s.other, y.b, y.other, y.other is s.other, type(y).__name__)
l = L([1, [2]]); l.note = [3]
x, y = c(l), d(l)
print(x, x[1] is l[1], x.note is l.note, y, y[1] is l[1], y.note, type(x).__name__)
e = D(a=[1]); e.note = 1
x, y = c(e), d(e)
print(x, x["a"] is e["a"], y["a"] is e["a"], y.note, type(y).__name__)
for v in (T([1, [2]]), I(5), St("text"), Se([1])):
    x, y = c(v), d(v)
    print(x == v, y == v, type(x).__name__, type(y).__name__, x is v)
shared = [1]
v = {"a": shared, "b": (shared, shared), "c": P(shared)}
y = d(v)
print(y, y["a"] is y["b"][0] is y["b"][1] is y["c"].x, y["a"] is shared)
p = P(None); p.x = [p, (p,)]
q = d(p)
print(q.x[0] is q, q.x[1][0] is q, q is p)
t = ([],); t[0].append(t)
u = d(t)
print(u is t, u[0][0] is u, u[0] is t[0])
memo = {}
print(d(shared, memo), len(memo), memo[id(shared)])
print(d(shared, {id(shared): "from the memo"}))
class M:
    def m(self): return self
m = M()
f = d(m.m)
print(f() is m, type(f()).__name__)
class G:
    def __init__(self): self.v = 1; self.hidden = 2
    def __getstate__(self): return {"v": self.v + 1}
    def __setstate__(self, state): self.v = state["v"] * 10
g = c(G())
print(g.__dict__)
class N:
    def __new__(cls, a, b): self = super().__new__(cls); self.ab = a, b; return self
    def __getnewargs__(self): return self.ab
print(c(N(1, 2)).ab, d(N([1], 2)).ab)
class K:
    def __new__(cls, *, k): self = super().__new__(cls); self.k = k; return self
    def __getnewargs_ex__(self): return (), {"k": self.k}
print(c(K(k=5)).k)
class Re:
    def __reduce__(self): return (list, ("abc",))
print(c(Re()), d(Re()))
class Whole:
    def __reduce__(self): return "Whole"
w = Whole()
print(c(w) is w, d(w) is w)
x = ValueError("a", [1]); x.extra = 5
y = c(x)
print(repr(y), y.extra, y.args[1] is x.args[1], repr(d(x)))
for bad in ((i for i in []), sys, P.__dict__):
    for how in (c, d):
        try: how(bad)
        except TypeError as error: print(error)
print(object().__reduce_ex__(4)[1:], P(1).__reduce_ex__(4)[1:], [1].__reduce_ex__(4)[2:3], {1}.__reduce__())
print(P(1).__getstate__(), object().__getstate__(), S().__getstate__())
print(copy.Error is copy.error, issubclass(copy.Error, Exception), hasattr(copy, "replace") == (sys.version_info >= (3, 13)))
