# SPDX-License-Identifier: GPL-3.0-or-later
def nothing():
    pass
def bare():
    return
def many():
    return 1, 2
def early(n):
    if n:
        return "yes"
print(nothing(), bare(), many(), early(1), early(0))
a, b = many()
print(a, b, nothing() is None)
def star():
    return *range(2), "end"
print(star(), (lambda: None)(), (lambda: (yield_ := 5))())
