# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b):
    return a + b

args = [1, "2"]
print(f(*args))
