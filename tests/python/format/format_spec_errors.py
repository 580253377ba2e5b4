# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(value, spec):
    try:
        print(format(value, spec))
    except (ValueError, TypeError, OverflowError) as error:
        print(repr(spec), type(error).__name__, error)

attempt(5, "s")
attempt(5, ".2d")
attempt(5, "q")
attempt(5, "5.")
attempt(5, ",x")
attempt(5, ",_")
attempt(1.5, "d")
attempt(1.5, "x")
attempt([], "5")
attempt(None, ">5")
attempt(5, "+c")
attempt(-5, "c")
attempt((), "")
attempt({}, "d")
