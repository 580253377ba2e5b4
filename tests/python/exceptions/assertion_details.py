# SPDX-License-Identifier: GPL-3.0-or-later
def check(f):
    try:
        f()
        print("ok")
    except AssertionError as e:
        print(repr(e))
def a(): assert 1 == 1, "unused"
def b(): assert 1 == 2
def c(): assert 1 == 2, ("tuple", 1)
def d(): assert [], {"k": 1}
def e(): assert None, ValueError("inner")
def f(): assert 0 < 1 < 2 and "x" in "xyz"
for fn in (a, b, c, d, e, f):
    check(fn)
