# SPDX-License-Identifier: GPL-3.0-or-later
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self.n <= o.n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f"V{self.n}"
xs = [V(3), V(1), V(2)]
print(sorted(xs), max(xs), V(1) > V(0), V(1) >= V(2), V(1) != V(1), V(1) in xs, len({V(1), V(1), V(2)}), {V(1): "a"}[V(1)])
class E:
    def __eq__(self, o): return "truthy"
print(E() == 1, E() != 1, E() in [5], [E()] == [7])
class N:
    pass
a = N()
print(a == a, a == N(), a != N(), a in [a], hash(a) == hash(a))
