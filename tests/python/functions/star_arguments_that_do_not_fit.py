# SPDX-License-Identifier: GPL-3.0-or-later
import math
def f(*a, **k): pass
class C:
    def m(self, *a): pass
    def __init__(self, *a): pass
class Called:
    def __call__(self, *a): pass
    def __repr__(self): return "<called>"

called = Called()
for text in ("f(*5)", "C(*5)", "C().m(*5)", "called(*5)", "print(*5)", "[].append(*5)", "f(1,*5)", "f(*[1],*5)", "(lambda: 1)(*5)", "max(*5, key=1)", "math.gcd(*5)", "f(**5)", "C().m(**5)", "print(**5)", "math.gcd(**5)",
             "f(*5,**{})", "f(**{1:2})", "C(**{1:2})", "print(**{1:2})", "f(a=1, **{'a': 2})", "C(a=1, **{'a': 2})", "print(end='', **{'end': 2})", "called(**5)", "called(a=1, **{'a': 1})"):
    try:
        eval(text)
    except TypeError as error:
        print(text, "->", error)
