# SPDX-License-Identifier: GPL-3.0-or-later
def f(where):
    try:
        if where == "body": raise ValueError("body")
    except ValueError:
        print("except", end=" ")
        if where == "handler": raise TypeError("h")
    else:
        print("else", end=" ")
        if where == "else": raise KeyError("e")
    finally:
        print("finally", end=" ")
        if where == "finally": raise OSError("f")
    return "done"
for w in ("none", "body", "else", "finally"):
    try:
        print(f(w))
    except Exception as e:
        print("->", type(e).__name__, e)
