# SPDX-License-Identifier: GPL-3.0-or-later
class C:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name + "!"
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is None)
        return self.swallow
with C("a") as x:
    print("body", x)
with C("b", True):
    raise ValueError("swallowed")
try:
    with C("c"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)
with C("d") as p, C("e") as q:
    print(p, q)
with (C("f") as r, C("g")):
    print(r)
def f():
    with C("h"):
        return "returned"
print(f())
for i in range(2):
    with C(i := str(i)):
        continue
