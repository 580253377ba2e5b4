# SPDX-License-Identifier: GPL-3.0-or-later
from collections import namedtuple
P = namedtuple("P", "x y", defaults=[0])
p = P(1)
print(p, p.x, p[1], p == (1, 0), P._fields, p._asdict(), p._replace(y=5), P._make([7, 8]), *p, len(p))
a, b = p
print(a, b, isinstance(p, tuple), P(x=1, y=2), P.__name__, p.__class__.__mro__[1])
for bad in (lambda: P(), lambda: P(1, 2, 3), lambda: p.z, lambda: setattr(p, "x", 5), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "class")):
    try:
        bad()
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
