# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)

attempt(lambda: "a".foo)
attempt(lambda: "a".upper(1))
attempt(lambda: "a".split(1))
attempt(lambda: "a".replace("a"))
attempt(lambda: "abc".find())
attempt(lambda: "abc".join())
attempt(lambda: len(5))
attempt(lambda: "a".zfill("x"))
attempt(lambda: str.upper())
attempt(lambda: str.upper(5))
attempt(lambda: "a" + b"b")
