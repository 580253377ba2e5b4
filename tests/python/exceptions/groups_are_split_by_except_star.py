# SPDX-License-Identifier: GPL-3.0-or-later
def f(*excs):
    try:
        raise ExceptionGroup("several", list(excs))
    except* ValueError as g:
        print("values", g.exceptions, repr(g))
    except* (TypeError, KeyError) as g:
        print("types", len(g.exceptions))
    else:
        print("else")
    finally:
        print("finally")
f(ValueError(1), TypeError("t"), ValueError(2))
f(KeyError("k"))
try:
    f(ValueError("v"), OSError("o"))
except ExceptionGroup as g:
    print("left", g.exceptions, g.message)
try:
    raise ValueError("plain")
except* ValueError as g:
    print(type(g).__name__, g.exceptions)
e = ExceptionGroup("x", [ValueError("a"), ExceptionGroup("y", [KeyError("b")])])
print(e.subgroup(KeyError), e.split(ValueError))
