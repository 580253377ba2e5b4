# SPDX-License-Identifier: GPL-3.0-or-later
def f(**k): return k
for c in ["f(**{1: 3}, **{1: 5})", "f(**{1: 3})", "f(**{'a': 3}, **{'a': 5})", "f(a=1, **{'a': 5})", "dict(**{1: 3}, **{1: 5})", "dict(**{1:2})", "dict(a=1, **{'a': 5})","f(**{'a':1}, **{2: 2})", "f(**3)", "f(*3)", "f(**{(1,2): 3}, **{(1,2): 3})", "print(**{'a': 1}, **{'a': 3})", "len(**{1:2}, **{1:3})", "f(**{1:2}, a=1, **{1:3})"]:
    try: print(eval(c))
    except Exception as e: print(c, type(e).__name__, e)
