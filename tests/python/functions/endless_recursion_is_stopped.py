# SPDX-License-Identifier: GPL-3.0-or-later
def f(n):
    return f(n + 1)

try:
    f(0)
except RecursionError as error:
    print(type(error).__name__, error)
print("goes on")
