# SPDX-License-Identifier: GPL-3.0-or-later
a = "hello"
b = "".join(["he", "llo"])
import sys
print(a is b, a == b, sys.intern(b) is a)
c = "hel" + "lo"
print(c is a)
def f():
    return "hello"
print(f() is a)
d = "x" * 3
print(d is "xxx" if False else d == "xxx")
e = chr(97)
print(e is "abc"[0], "abc"[1] is "b" + "" if False else "cba"[1] is "abc"[1])
print("".join([]) is str(), "é" [0] is chr(233), "日"[0] is "日本"[0])
