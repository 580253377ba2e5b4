# SPDX-License-Identifier: GPL-3.0-or-later
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y
p = Point(1, 2)
print(p.x, Point.__slots__, hasattr(p, "__dict__"), Point.x.__class__.__name__)
class Child(Point):
    pass
c = Child(3, 4)
c.extra = 5
print(vars(c), c.x)
class Both(Point):
    __slots__ = ("z", "__dict__")
b = Both(1, 2)
b.z, b.w = 3, 4
print(b.__dict__, b.z)
class OneName:
    __slots__ = "value"
o = OneName()
o.value = 1
for action in ("p.z = 1", "del p.x; p.x", "OneName().value", "p.__dict__", "del o.value; del o.value"):
    try:
        exec(action)
    except AttributeError as error:
        print(error)
for body in ("__slots__ = ('a',)\n    a = 1", "__slots__ = ('1a',)", "__slots__ = (5,)"):
    try:
        exec(f"class Bad:\n    {body}")
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
