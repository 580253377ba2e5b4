# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
QUESTIONS = r"""
f(1, d=4)
f(1, 2, 3, 4, 5, d=6, z=7)
f(1, c=9, d=4, e=0)
f(*[1, 2], **{"d": 3})
f(*"ab", *"cd", d=1, **{"x": 1}, **{"y": 2})
f(1, d=1, a=2, b=3)
f(d=1)
f(1)
f(1, 2, 3, d=1, c=2)
f(1, d=1, **{"d": 2})
f(1, *5, d=1)
f(1, **5)
f(1, **{1: 2}, d=1)
f(a=1, d=2)
f(1, d=2, **{"c": 5, "q": 6})
f(*[], **{})
f(*(1, 2), 3, *[4], d=5)
f(1, d=4, **{"a b": 1})
(lambda *a, **k: (a, k))(*range(3), **dict(x=1))
(lambda a, *, b: (a, b))(1, 2)
(lambda: 0)(1)
(lambda x, y=1: 0)()
(lambda *, x: 0)()
(lambda *, x, y: 0)()
(lambda x, y, z: 0)(1)
(lambda x, y: 0)(1, 2, 3)
(lambda x, y=0: 0)(1, 2, 3)
(lambda *a: a)(x=1)
(lambda x, /: x)(x=1)
(lambda x, /, **k: (x, k))(1, x=2)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
