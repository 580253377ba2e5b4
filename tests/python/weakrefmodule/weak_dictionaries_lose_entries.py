# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class Thing:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f"Thing({self.name})"
a, b = Thing("a"), Thing("b")
values = weakref.WeakValueDictionary(x=a, y=b)
keys = weakref.WeakKeyDictionary({a: 1, b: 2})
members = weakref.WeakSet([a, b])
print(dict(values), dict(keys), len(members), a in members, a in keys, "x" in values)
del a
print(dict(values), dict(keys), len(members), len(values), len(keys), values.get("x", "gone"))
values["z"] = b
print(sorted(values), values.pop("z"), values.setdefault("y", None) is b, list(values.valuerefs())[0]() is b, keys.get(b), keys.keyrefs()[0]() is b)
print(members | {b} == members, members & [b] == members, members - members, weakref.WeakSet() < members, type(members.copy()).__name__)
it = values.values()
held = next(it)
del b
print(len(values), held)
del held, it
print(len(values), len(members), list(keys))
for call in (lambda: values["x"], lambda: keys[Thing("q")], lambda: members.pop(), lambda: members.add(5), lambda: values.update(k=[1]), lambda: keys.__setitem__(1, 2), values.popitem):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" object at")[0])
