# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for value, spec in ((1234567, "020,"), (1234567, "020_d"), (1234567, "+020,.2f"), (float("inf"), "010"), (float("nan"), "010,"), (12345678, "_b"), (255, "#_x"), (255, "020_b"),
                    (-5, "=+10"), (-12345, "012,"), (-12345, ",.0f"), (1234, "010,.1f"), (0, "08,"), (12, "04,"), (123, "05,"), (1234, "06,"), (1e15, ",.2f"), (0.1, "010,"), (-0.0, "08"),
                    (12, "0<5"), (12, "<05"), (12, "^+05"), (1.5, "^010"), (10 ** 20, ","), (10 ** 20, "_x"), (2 ** 70, "#_o"), (1234.5678, "_.3f"), (1e100, ".3e"), (5, "é^6"), (65, "05c"), (8364, "^5c")):
    print(value, repr(spec), end=" ")
    attempt(format, value, spec)
