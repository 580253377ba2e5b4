# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.setdefault("a", 9), d.pop("b"), d.pop("zz", None), d.popitem(), d, d.update({"x": 1}, y=2), d, d.update([("p", 5)]), d.copy() is d, len(d))
print(dict.fromkeys("ab"), dict.fromkeys([1], []), dict([(1, 2)], b=3), dict(zip("ab", [1, 2])), {**d, "new": 1}, d | {"a": 0}, list(d), list(reversed(d)), "a" in d, 1 in d.values(), ("a", 1) in d.items())
k, v, i = d.keys(), d.values(), d.items()
d["late"] = 7
print(k, v, i, len(k), k & {"a", "q"}, k | {"q"}, k - {"a"}, k ^ {"a", "q"}, k == {"a", "x", "y", "p", "late"}, i & {("a", 1)}, k.isdisjoint("zq"), k.mapping["a"])
del d["late"]
d |= {"m": 1}
print(d, d == {"m": 1, "p": 5, "y": 2, "x": 1, "a": 1}, d.clear(), d, bool(d))
for call in (lambda: d["no"], lambda: d.pop("no"), lambda: d.popitem(), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {[]: 1}, lambda: d.update(5), lambda: d.fromkeys(5), lambda: d | [1], lambda: {}.get(), lambda: d < {}, lambda: dict(1, 2), lambda: d.__delitem__("q")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
