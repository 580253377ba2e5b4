# SPDX-License-Identifier: GPL-3.0-or-later
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o):
        if not isinstance(o, P): return NotImplemented
        return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"P({self.x},{self.y})"
a, b = P(1, 2), P(1, 2)
print(a == b, a is b, len({a, b}), {a: "v"}[b], a in [b], a != P(0, 0), a == 5, a == "x", [a, P(3, 4)].index(P(3, 4)))
d = {a: 1}
a.x = 99
print(a in d, b in d, list(d), d.get(P(99, 2)))
