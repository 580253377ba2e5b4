# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    "the doc"
print(f.__doc__, len.__name__, (5).__class__.__name__, [].__class__, "".__class__.__mro__[-1], type(f).__name__)
print([m for m in dir("") if m.startswith("is")], "append" in dir([]), "__len__" in dir(""), sorted(dir(f))[:2])
class C:
    x = 1
    def m(self): pass
print([n for n in dir(C()) if not n.startswith("__")], [n for n in vars(C) if not n.startswith("__")])
print(callable(C), callable(C()), callable(C().m), callable("m"))
