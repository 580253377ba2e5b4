# SPDX-License-Identifier: GPL-3.0-or-later
def run(f):
    try:
        f()
    except BaseException as error:
        while error is not None:
            print(repr(error), "cause" if error.__cause__ else "context" if error.__context__ else "end", error.__suppress_context__, getattr(error, "__notes__", None))
            error = error.__cause__ or error.__context__
def chained():
    try:
        {}["k"]
    except KeyError as error:
        error.add_note("while looking up")
        raise ValueError("bad") from error
def hidden():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("clean") from None
def implicit():
    try:
        int("x")
    except ValueError:
        undefined
def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise IndexError("second")
for f in (chained, hidden, implicit, in_finally):
    run(f)
try:
    raise ExceptionGroup("many", [ValueError("a"), TypeError("b"), ExceptionGroup("inner", [KeyError("c")])])
except* ValueError as group:
    print(group.exceptions)
except* (TypeError, KeyError) as group:
    print(repr(group))
g = ExceptionGroup("g", [ValueError(1), OSError(2)])
print(g.split(ValueError), g.subgroup(OSError), g.derive([ValueError(3)]), g.message, str(g))
for call in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ValueError().add_note(1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
