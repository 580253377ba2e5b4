# SPDX-License-Identifier: GPL-3.0-or-later
# One of each statement and expression that all versions have.
x = 1 + 2*3
def f(a, /, b: int=1, *c, d, e=2, **k) -> int:
    """doc"""
    return a if b else lambda x, *y: (yield)
class A(B, metaclass=M):
    x: int = 3
    (y): str
    a.b: int
for i, *j in [(1,2)]: pass
else: continue
with a as b, c: pass
with (a as b, c,): pass
try: pass
except* (A, B) as e: pass
match x:
    case [1, *_, {"a": b, **r}] | A(x, y=3) as z if q: pass
    case -1+2j: pass
    case None | True: pass
a[1:2, ::3, *b] += f(*a, b=1, **c)
print(f(x for x in y if z), [*a, b], {**a, 'b': 1}, {1,2}, {a:b for c in d}, not a < b <= c is not d not in e, a and b or c)
x = y = z, *w = 0x1F, 1e10, 1_000.5j, b'a\xff', u'u' 'b', "é\n", 10**30, 123456789012345678901234567890, 0xffffffffffffffffffff
del a, (b, [c]), d.e
from ..a.b import (c as d, e,)
from . import *
import a.b as c, d
global q, r
assert x, y
raise A from b
if x: pass
elif y: z
else: w
while (n := 1): break
async def g():
    async with a: await b
    async for x in y: [i async for i in z]
x = ()
@dec
@dec2(a)
def h(): ...
lambda *, a=1, **k: 0
1 if 2 else 3
-x ** -y
