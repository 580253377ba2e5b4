# SPDX-License-Identifier: GPL-3.0-or-later
def chain(error):
    parts = []
    while error:
        parts.append(f"{type(error).__name__}({error})")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " <- ".join(parts)
def one():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("bad") from error
def two():
    try:
        one()
    except ValueError:
        raise KeyError("k")
def three():
    try:
        two()
    except KeyError:
        raise TypeError("hidden") from None
def four():
    try:
        raise ValueError("first")
    finally:
        raise OSError("second")
for f in (one, two, three, four):
    try:
        f()
    except Exception as error:
        print(chain(error), error.__suppress_context__)
e = ValueError("x")
e.__cause__ = KeyError("y")
print(e.__suppress_context__, chain(e))
for statement in ("e.__cause__ = 5", "e.__context__ = 5", "e.__traceback__ = 5", "del e.__cause__", "e.args = 5", "e.args = [1]; print(e.args)", "e.with_traceback(5)", "e.add_note(5)", "raise e from 5", "raise ValueError from KeyError"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "=>", type(error).__name__, error, repr(error.__cause__))
