# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(action):
    try:
        action()
    except (KeyError, IndexError) as error:
        return f"lookup {type(error).__name__}"
    except ArithmeticError as error:
        return f"arithmetic {error}"
    except Exception as error:
        return f"other {type(error).__name__}: {error}"
    else:
        return "fine"
    finally:
        print("done", end="; ")
for action in (lambda: {}[1], lambda: [][1], lambda: 1 / 0, lambda: 2.0 ** 10000, lambda: int("x"), lambda: None, lambda: undefined, lambda: "a" + 1, lambda: [].x, lambda: next(iter([])), lambda: assert_false()):
    print(attempt(action))
def assert_false():
    assert 1 == 2
print(attempt(assert_false))
try:
    attempt(lambda: exit(3))
except SystemExit as error:
    print("exit", error.code)
try:
    try:
        raise ValueError("inner")
    except TypeError:
        print("never")
    finally:
        print("inner finally")
except ValueError as error:
    print("outer", error)
types = (ValueError,)
try:
    raise ValueError
except types:
    print("a tuple in a name")
try:
    try:
        raise KeyError
    except 5:
        pass
except TypeError as error:
    print(error)
