# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for kind in (bytes, bytearray):
    attempt(kind)
    attempt(kind, 3)
    attempt(kind, [1, 2, 3])
    attempt(kind, range(5))
    attempt(kind, (c for c in b"abc"))
    attempt(kind, "é", "utf-8")
    attempt(kind, "é", "ascii", "replace")
    attempt(kind, "é")
    attempt(kind, -1)
    attempt(kind, [256])
    attempt(kind, [-1])
    attempt(kind, ["a"])
    attempt(kind, 1.5)
    attempt(kind, None)
    attempt(kind, b"abc", "utf-8")
    attempt(kind, 5, "utf-8")
    attempt(kind, "a", 5)
    attempt(kind, bytearray(b"xyz"))
    attempt(kind, True)
class Data:
    def __bytes__(self):
        return b"from __bytes__"
print(bytes(Data()), b"%s" % Data())
class Wrong:
    def __bytes__(self):
        return "text"
attempt(bytes, Wrong())
