# SPDX-License-Identifier: GPL-3.0-or-later
# Lines, blanks and indentation.
if 1:
        x = 1; y = 2;
        if x: y
        # deeper comment
            # and another

        z = (1,
  2,   # inside brackets
	3)
elif \
    2: pass
else:
	tabbed = 1
def f(a, # comment
      b):

    "doc"
    return \
        a
class A: pass
class B(): x = 1
with (open(a) as b,
      open(c)): pass
with (a): pass
with (a, b): pass
with (a) as b, (c): pass
for x in *a, b: pass
for (x) in y: pass
x = 1 if 2 else 3 if 4 else 5
print(*a, c=d, *e, **b, f=g)
lambda a, b=1, /, c=2, *, d, e=3, **f: (a, b)
x[1:2, ..., None:, :3, ::, a:b:c]
x = yield_ = -1 ** -2
a = b, = c,
match = case = type = _ = 1
match(x)
match[x]
match.x = type(x)
match x:
    case {**rest}: pass
    case {"a": 1, -1: _, a.b: [*_]}: pass
    case (1 | 2) as x if x: pass
    case A(), A(1,), A(a=1, b=2,): pass
    case [], (), [a], (b,), (c): pass
    case a.b | "s" "t" | -1.5 | 1 - 2j | b"x": pass
    case *a, b: pass
match *a, b:
    case _: pass
match (x):
    case x: pass
try: pass
except A: pass
except (A, B) as e: pass
except: pass
else: pass
finally: pass
global_ = not_ = [a for b in c if d if e for f in g]
{**a}; {*a}; {a: b for c in d}; {a for b in c}; {}; (); []; {1: 2,}; {1,}; [1,]; (1,)
del (a), [b, (c)], d[0], e.f
assert (a, b), c
import a, b.c as d
from .... import a
from .a.b import (c)
0xFF_FF, 0o17, 0b1_0, 1_0.0_1e-1_0, 1e400, .5, 5., 0_0, 1E5j, 0.1, 1e16, 1e-5, 123456789.123456789, 1e22, 5e-324
x: (yield) = 1
x: int; (x): int; x.y: int = 1; x[0]: int
async def f():
    async with a as b, c: pass
    async for x in y: pass
    else: pass
    return [await x async for x in y if await z]
@a.b(c)
@(d := e)
async def g(): await x ** await y
