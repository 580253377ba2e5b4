# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, "|", repr(e.__cause__), repr(e.__context__), e.__suppress_context__)

def a(): raise ValueError
def b(): raise ValueError("x")
def c(): raise KeyError("k") from IndexError("i")
def d():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")
def e():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("third") from None
def f(): raise 5
def g(): raise int
def h(): raise
def i(): raise ValueError from 5
def j():
    try:
        {}["k"]
    except KeyError as error:
        raise
for fn in (a, b, c, d, e, f, g, h, i, j):
    attempt(fn)
