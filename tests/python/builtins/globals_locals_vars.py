# SPDX-License-Identifier: GPL-3.0-or-later
x = 1
print("x" in globals(), globals()["x"], globals() is locals(), __name__)
def f(a, b=2):
    c = 3
    return locals()
print(f(1))
globals()["made"] = 5
print(made)
def g():
    return sorted(locals()), "x" in globals()
print(g(), type(globals()).__name__, vars() is globals())
