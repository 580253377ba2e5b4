# SPDX-License-Identifier: GPL-3.0-or-later
a = 1
b = 2

def f(x):
    return x

for i in range(3):
    c = f(i
    d = 5
