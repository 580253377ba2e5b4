# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations
import __future__
from dataclasses import dataclass
from typing import get_type_hints, Optional


@dataclass
class Node:
    value: int
    next: Optional[Node] = None
    def link(self, other: Node) -> Node | None:
        self.next = other
        return other


def f(x: undefined, *args: "str", y: list[int] = (), **kw: dict[str, Node]) -> Node: ...
print(f.__annotations__, Node.__annotations__, Node.link.__annotations__)
n = Node(1); n.link(Node(2)); print(n)
print(annotations, __future__.division, __future__.all_feature_names)
x: int | None = 3
print(__annotations__)
def g():
    y: not_evaluated = 1
    return y
print(g(), get_type_hints(Node))
try: get_type_hints(f)
except NameError as e: print(e)
class C:
    a: int
    b: (1 + 2) * 3 = 4
    c: lambda: 0
    d: "x" = 1
    e: f(1, k=2)
    g: x if x else y
    h: [1, *z]
    i: {1: 2}
    j: not a and b or c
    k: -1 ** 2
    l: a.b[c:d, ...]
    n: "it's"
    o: a < b <= c
    q: [i for i in j if k]
    r: None | True
    t: b"x"
    u: ~a
    v: (a,)
    w: ()
print(*C.__annotations__.items(), sep="\n")
