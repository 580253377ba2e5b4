# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for value in (3 + 4j, -3 - 4j, 4j, complex(-0.0, 4), complex(1e20, 1e-7), complex(float("inf"), float("nan")), 0j, 1.5 - 2.25j):
    for spec in ("", ".2f", "20", "<22", "^22", "+", ",.1f", ".3", "e", "g", "*>20", "#", "020", "=20", "%", "d"):
        print(repr(spec), end=" ")
        attempt(format, value, spec)
