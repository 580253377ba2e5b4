# SPDX-License-Identifier: GPL-3.0-or-later
s = "abc"
for spec in ("", "s", "5", "<5", ">5", "^5", "^6", "*^7", ".2", "5.1", "05", "->5s"):
    print(repr(spec), "[" + format(s, spec) + "]")
for spec in ("d", "+", ",", "=5", "x", "5.f", "z"):
    try:
        print(format(s, spec))
    except ValueError as error:
        print(repr(spec), error)
