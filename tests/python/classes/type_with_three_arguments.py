# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
type("A", (), {})().__class__.__name__, type("B", (int,), {"x": 1}).x, type("C", (), dict(f=lambda self: 5))().f(), type("D", (object,), {}).__mro__[1:], type("E", (), {}).__module__, type("F", (), {"__doc__": "d"}).__doc__
type("A")
type("A", ())
type(5, (), {})
type("A", [], {})
type("A", (5,), {})
type("A", (), [])
type("A\0", (), {})
type("A", (type(None),), {})
type("A", (type(...),), {})
type("A", (type(len),), {})
type("A", (type(lambda: 0),), {})
type("A", (range,), {})
type("A", (slice,), {})
type("A", (int, str), {})
type("A", (int, object), {}).__mro__
type("A", (object, int), {})
type(5), type(type), type(None), type(...), type(NotImplemented), type(len), type([].append), type(int.real), type(str.join), type(object().__str__), type(type.__dict__), type(x for x in ""), type(lambda: 0), type(print.__call__)
type("A", (), {"__slots__": ("a",)})().a
type("", (), {}), type("a b", (), {}), type("é", (), {})
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
