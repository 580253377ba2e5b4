# SPDX-License-Identifier: GPL-3.0-or-later
def kind(x):
    match x:
        case [a, b] if a > b:
            return "falling"
        case _:
            return "other"
print(kind([2, 1]))
kind([1, "2"])
