# SPDX-License-Identifier: GPL-3.0-or-later
def f(x):
    try:
        print("try", end=" ")
        r = 10 / x
    except ZeroDivisionError:
        print("zero", end=" ")
        r = None
    except (TypeError, ValueError) as error:
        print("bad:", error, end=" ")
        return "early"
    else:
        print("else", end=" ")
    finally:
        print("finally")
    return r

print(f(2), f(0), f("a"))
