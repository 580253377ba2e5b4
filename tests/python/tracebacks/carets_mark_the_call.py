# SPDX-License-Identifier: GPL-3.0-or-later
def g(x):
    raise ValueError("bad " + x)

def f(x):
    return 1 + g(x) * len(x)

f("value")
