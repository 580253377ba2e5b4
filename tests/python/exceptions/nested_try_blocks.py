# SPDX-License-Identifier: GPL-3.0-or-later
def f(kind):
    try:
        try:
            if kind == 1:
                raise KeyError("inner")
            if kind == 2:
                raise TypeError("outer")
            print("fine", end=" ")
        except KeyError as e:
            print("caught", e, end=" ")
            raise ValueError("from handler")
        finally:
            print("inner finally", end=" ")
    except TypeError as e:
        print("outer caught", e, end=" ")
    finally:
        print("outer finally")

f(0)
f(2)
try:
    f(1)
except ValueError as e:
    print(e, "after", repr(e.__context__))
