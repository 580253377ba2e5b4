# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass, field, asdict, replace, astuple, fields
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
p, q = P(1), P(1)
p.tags.append("t")
print(p, q, p == q, P(1) == P(1, 0), p.tags is q.tags, asdict(p), astuple(q), replace(p, x=9), [f.name for f in fields(P)])
@dataclass(frozen=True, order=True)
class V:
    a: int
    b: str = "z"
print(V(1) < V(2), {V(1): "k"}[V(1)], hash(V(1)) == hash(V(1)), sorted([V(2), V(1)]))
for bad in (lambda: setattr(V(1), "a", 5), lambda: P(), lambda: P(1) < P(2), lambda: hash(P(1))):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
@dataclass
class Q(P):
    z: int = 5
    def __post_init__(self): self.sum = self.x + self.y + self.z
print(Q(1, 2), Q(1, 2).sum)
try:
    @dataclass
    class Bad:
        a: list = []
except ValueError as e:
    print(e)
