# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1}
QUESTIONS = r"""
d.update({"b": 2}), d.update([("c", 3)]), d.update(d=4), d.update({"e": 5}, f=6), d.update(), d
d.update(5)
d.update([1])
d.update([(1, 2, 3)])
d.update(["ab"]), d
d.update(["abc"])
d.update({}, {})
d.update(None)
dict.fromkeys("abc"), dict.fromkeys([1, 1, 2], 0), dict.fromkeys({}), {}.fromkeys((1,), [])
dict.fromkeys()
dict.fromkeys(5)
dict.fromkeys([[]])
dict(a=1), dict([(1, 2)]), dict({1: 2}, a=3), dict(zip("ab", (1, 2))), dict((k, k * 2) for k in range(2))
dict(1)
dict([1])
dict(["a"])
dict([("a", 1), ("b",)])
dict({}, {})
d.copy() == d, d.copy() is d
d.clear(), d, d.clear(1)
d.copy(1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
