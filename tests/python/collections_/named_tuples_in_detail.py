# SPDX-License-Identifier: GPL-3.0-or-later
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"], defaults=[0])
p = Point(1)
QUESTIONS = r"""
p, p.x, p[1], p._asdict(), p._replace(y=5), Point._fields, Point._field_defaults, Point._make([7, 8]), p == (1, 0), len(p), tuple(p), hash(p) == hash((1, 0)), p + (1,), Point.__doc__, Point.x.__doc__
Point()
Point(1, 2, 3)
Point(1, z=2)
p._replace(z=1)
p.z
p.__setattr__("x", 5)
p.__setattr__("new", 5)
Point._make([1])
Point._make([1, 2, 3])
namedtuple("1a", "x")
namedtuple("A", "x x")
namedtuple("A", "class")
namedtuple("A", "_x")
namedtuple("A", "x y", defaults=[1, 2, 3])
namedtuple("A", "a class a _b", rename=True)._fields
namedtuple("A", 5)
namedtuple("A", "")(), namedtuple("B", "a,b c")._fields, namedtuple("C", {"k": 1})._fields
isinstance(p, tuple), Point.__mro__, Point.__name__, Point.__module__, type(p)(*p), repr(namedtuple("N", "a b")("x", [1]))
p < Point(2), max(Point(1, 9), Point(2, 0)), sorted([Point(2), Point(1)]), p.count(1), p.index(0), Point.__match_args__
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
