# SPDX-License-Identifier: GPL-3.0-or-later
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *more, scale=1): return (self.n + x + sum(more)) * scale
add5 = Adder(5)
print(add5(1), add5(1, 2, 3), add5(1, scale=10), callable(add5), list(map(add5, [1, 2])), sorted([3, 1, 2], key=Adder(0)))
class Chain:
    def __init__(self): self.steps = []
    def __getattr__(self, name):
        self.steps.append(name)
        return self
    def __call__(self, *a):
        self.steps[-1] += repr(a)
        return self
    def __str__(self): return ".".join(self.steps)
print(Chain().select("a").where(1, 2).done())
