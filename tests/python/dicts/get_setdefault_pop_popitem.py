# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1, "b": 2, "c": None}
QUESTIONS = r"""
d.get("a"), d.get("z"), d.get("z", 0), d.get("c", 5)
d.setdefault("a", 9), d.setdefault("z"), d.setdefault("y", []), d
d.pop("y"), d.pop("nope", "default"), d
d.pop("nope")
d.popitem(), d
d["nope"]
d[[1]]
d.get([1])
d.get()
d.get(1, 2, 3)
d.setdefault()
d.pop()
d.pop(1, 2, 3)
d.setdefault({}, 1)
d.pop("a", default=1)
{}.popitem()
{}.pop(1)
{}.pop((1, 2))
d.popitem(last=True)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
