# SPDX-License-Identifier: GPL-3.0-or-later
class Guard:
    def __init__(self, name, swallow): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow
with Guard("a", False) as a, Guard("b", True) as b:
    print(a, b)
    raise ValueError("x")
print("swallowed")
with (Guard("c", 0) as c, Guard("d", "yes"),):
    1 / 0
def f():
    with Guard("r", False):
        return "returned"
print(f())
for i in range(2):
    with Guard(i, True):
        if i == 0: continue
        break
try:
    with Guard("e", False):
        raise KeyError("k")
except KeyError as error:
    print("outside", error)
class NoExit:
    def __enter__(self): ...
class NoEnter:
    def __exit__(self, *a): ...
for thing in (NoExit(), NoEnter(), 5, Guard):
    try:
        with thing: print("inside")
    except Exception as error:
        print(type(error).__name__, error)
class Targets: ...
t = Targets()
with Guard("attr", False) as t.x, Guard("item", False) as (first, *rest):
    print(t.x, first, rest)
