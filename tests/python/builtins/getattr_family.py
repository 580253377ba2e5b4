# SPDX-License-Identifier: GPL-3.0-or-later
def f(): pass
f.x = 1
print(getattr(f, "x"), getattr(f, "y", "default"), hasattr(f, "x"), hasattr(f, "zz"), getattr("abc", "upper")(), getattr([1, 2], "__len__")())
setattr(f, "y", 2)
print(f.y, sorted(vars(f)), vars(f)["x"])
delattr(f, "y")
try:
    f.y
except AttributeError as e:
    print(e)
try:
    getattr(f, 5)
except TypeError as e:
    print(e)
try:
    delattr(f, "nope")
except AttributeError as e:
    print(e)
print([n for n in dir([]) if not n.startswith("_")], [n for n in dir(()) if not n.startswith("_")])
