# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A{self.n}"
items = [A(i) for i in range(4)]
v = weakref.WeakValueDictionary({i.n: i for i in items})
k = weakref.WeakKeyDictionary()
for i in items: k[i] = i.n * 10
s = weakref.WeakSet(items)
print(len(v), sorted(v.keys()), [x for x in v.values()], sorted(v.items()), v.get(9), v.get(1), 9 in v, 1 in v)
print(len(k), list(k.keys()), list(k.values()), list(k.items()), items[0] in k, 5 in k, k.get(A(7), "none"))
print(len(s), sorted(x.n for x in s), items[1] in s, A(1) in s)
it = iter(list(v.values()))
del items[1:3]
del it, i
print(sorted(v.items()), list(k.items()), sorted(x.n for x in s), len(v), len(k), len(s))
for key, value in v.items():
    items.clear()
    print(key, value, len(v.data))
del key, value
print(len(v), len(v.data), len(k), len(s))
a = A(5)
print(v.setdefault("a", a), v.setdefault("a", A(6)), v.pop("a"), v.pop("a", "gone"))
try: v.pop("a")
except KeyError as e: print("KeyError", e)
try: v["zz"]
except KeyError as e: print("KeyError", e)
k[a] = 1
k |= {a: 2}
print(k[a], k.pop(a), len(k), k.setdefault(a, 3), dict(k), k.copy()[a])
s.add(a); s.add(a); s |= {a}
print(len(s), s == weakref.WeakSet([a]), s & {a} == s, len(s - {a}), s.isdisjoint([A(1)]))
s.remove(a)
try: s.remove(a)
except KeyError: print("KeyError")
try: s.pop()
except KeyError as e: print("KeyError", e)
try: k[5] = 1
except TypeError as e: print(e)
try: v["five"] = 5
except TypeError as e: print(e)
print(v.__class__.__mro__[1].__name__, repr(weakref.WeakSet()))
