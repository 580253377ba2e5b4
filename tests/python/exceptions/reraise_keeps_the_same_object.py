# SPDX-License-Identifier: GPL-3.0-or-later
seen = []
def f():
    try:
        raise ValueError("v")
    except ValueError as e:
        seen.append(e)
        raise
try:
    f()
except ValueError as e:
    print(e is seen[0], e.__context__)
try:
    try:
        raise KeyError(1)
    except KeyError as k:
        raise k
except KeyError as e:
    print(e, e.__context__)
try:
    try:
        raise KeyError(1)
    except KeyError as k:
        raise IndexError(2) from k
except IndexError as e:
    print(repr(e.__cause__), e.__context__ is e.__cause__)
