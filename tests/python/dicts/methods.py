# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1, "b": 2}
print(list(d.keys()), list(d.values()), list(d.items()), d.get("a"), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
d.update({"a": 10}, z=26)
d.update([("p", 1), "qr"])
print(d)
print(d.pop("p"), d.pop("nope", "default"), d.popitem())
e = d.copy()
e["a"] = 0
print(d["a"], dict.fromkeys("xy"), dict.fromkeys([1, 2], 0))
d.clear()
print(d)
for bad in (lambda: d.pop("x"), lambda: d.popitem(), lambda: d.update(5), lambda: d.update([1]), lambda: d.update(["abc"]), lambda: dict([(1, 2, 3)]), lambda: d.get(), lambda: d.get([])):
    try:
        bad()
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
