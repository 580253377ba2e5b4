# SPDX-License-Identifier: GPL-3.0-or-later
s = slice(1, 10, 2)
QUESTIONS = r"""
s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", [], {})
s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(5), slice(100, -100, -1).indices(3)
s.indices()
s.indices(-1)
s.indices("a")
slice(1.5).indices(5)
slice(0, 1, 0).indices(5)
s == slice(1, 10, 2), s < slice(2), slice(1) != slice(2), s is slice(1, 10, 2)
s < 5
slice()
slice(1, 2, 3, 4)
slice(x=1)
s.__setattr__("start", 5)
s.x
hash(slice(1, 2)) == hash(slice(1, 2))
list(range(10))[s], "abcdefghijkl"[s], (0, 1, 2, 3)[slice(-2, None)]
[].__getitem__(slice("a"))
[1, 2, 3].__getitem__(slice(None, None, 0))
s.__reduce__()
type("S", (slice,), {})
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
