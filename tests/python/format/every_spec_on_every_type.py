# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


specs = ["y", "=10", "+", "#", "z", " ", ".", "xy", "10.3xx", ",", "_", ",_", "_,", ",d", "_x", ",x", ",s", "n", "s", "d", "c", "é", ".3", "010", "<010", "*^10",
         "%", "e", "\x01", "z.1", "0=5", "-", "G", "+c", "#c", ".2c", ".2d", ",n", "_b", "b", "#010x", ",%", "=08", "99999999999999999999", ".99999999999999999999"]
for value in ("ab", 5, 1.5, 1 + 2j, True):
    for spec in specs:
        print(repr(value), repr(spec), end=" ")
        attempt(format, value, spec)
