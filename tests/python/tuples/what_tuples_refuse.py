# SPDX-License-Identifier: GPL-3.0-or-later
t = (1, [2], "x")
QUESTIONS = r"""
t.append(1)
t.__setitem__(0, 1)
hash(t)
hash((1, (2, "x"))) == hash((1, (2, "x")))
t + [1]
t + 1
t * 1.0
t["a"]
t[3]
t[-4]
t.index(5)
t.index()
t.count()
t.count(1, 2)
t < [1]
t < (1, 2)
tuple(5)
tuple(1, 2)
tuple(x=1)
tuple("ab"), tuple([1]), tuple({1: 2}), tuple(), tuple(t) is t, t[:] is t, () is tuple()
t[0:2], t[::-1], t[5:], t * 2, 0 * t, t + ()
(1, 2) < (1, 2, 0), (1, "a") != (1, "b"), (1,) == [1]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
