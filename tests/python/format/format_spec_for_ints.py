# SPDX-License-Identifier: GPL-3.0-or-later
for spec in ("", "d", "5d", "<5d", "^5d", "=+5d", "05d", "+", " ", "-", ",", "_", "b", "#b", "o", "#o", "x", "X", "#x", "#010x", "_b", "c", "n", "e", ".2f", "%", "*^9,d"):
    print(repr(spec), format(97, spec), format(-1234567, spec) if spec != "c" else "")
