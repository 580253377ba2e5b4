# SPDX-License-Identifier: GPL-3.0-or-later
import sys
from collections import deque


def tell(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = deque([1, 2, 3], 5)
for f in (lambda: d["a"], lambda: d[9], lambda: d.remove(9), lambda: d.index(9), lambda: d.index(1, 5),
          lambda: deque(maxlen=-1), lambda: deque(maxlen="a"), lambda: deque(1), lambda: deque(1, 2, 3),
          lambda: hash(d), lambda: d.nope, lambda: d + [1], lambda: d * "a", lambda: d.rotate("a"),
          lambda: d.append(), lambda: d.append(1, 2), lambda: d < [1], lambda: d.maxlen,
          lambda: d.extend(3), lambda: d.__sizeof__() > 0):
    tell(f)


def change(code):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__, e)


change("d.maxlen = 4")
change("d[7] = 4")
change("del d[7]")
change("for x in d: d.append(x)")
change("for x in reversed(d): d.append(x)")


class Greedy:
    def __eq__(self, other):
        d.append(1)
        return False


for f in (lambda: Greedy() in d, lambda: d.index(Greedy()), lambda: d.remove(Greedy()), lambda: d.count(Greedy())):
    tell(f)

e = deque("abcdef")
e.rotate(2); print(e)
e.rotate(-9); print(e)
e.insert(2, "X"); e.insert(-1, "Y"); e.insert(99, "Z"); e.insert(-99, "A"); print(e)
del e[3]; e[-1] = "last"; print(e, e.index("Y"), e.count("a"))
e += "12"; print(e, deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1]) * 0)
e *= 2; print(len(e)); e.clear(); print(e, bool(e))
print(deque([1, 2]) == deque([1, 2]), deque([1]) < deque([1, 0]), deque([2]) > deque([1, 5]), deque() == [])
m = deque(range(5), maxlen=3); m.extendleft([9, 8]); print(m, m.copy().maxlen, deque(m, 2), (m * 2).maxlen)
r = deque([1]); r.append(r); print(r)
z = deque(maxlen=0); z.extend(range(10)); print(z, len(z))


class Named(deque):
    pass


n = Named([1, 2], maxlen=4); n.tag = "t"; print(n, n.copy(), type(n + [3] if False else n.copy()).__name__, n.tag)
print([sys.getsizeof(deque(range(k))) for k in (0, 1, 63, 64, 65, 129)], sys.getsizeof(iter(d)))
q = deque()
for i in range(200):
    q.append(i)
for i in range(150):
    q.popleft()
print(len(q), q[0], q[-1], sys.getsizeof(q))
it = iter(deque([1, 2, 3])); next(it); print(it.__length_hint__(), list(it))
match deque([1, 2, 3]):
    case [first, *rest]:
        print(first, rest)
