# SPDX-License-Identifier: GPL-3.0-or-later
a = list("abcdef")
QUESTIONS = r"""
a.pop(), a.pop(0), a.pop(-2), a
a.pop(99)
a.pop(-99)
a.pop("1")
a.pop(1, 2)
a.pop(1.0)
a.remove("c"), a
a.remove("z")
a.remove()
a.__delitem__(0), a
a.__delitem__(9)
a.__delitem__("a")
a.__delitem__(slice(None)), a
a.pop()
a.clear(), a.clear(1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
