# SPDX-License-Identifier: GPL-3.0-or-later
a = 1; b = 2; print(a, b)
c = a + \
    b
print(c)
d = (a +
     b
     + c)
print(d)
if a: print("one"); print("two")
x = [
    1,
    2,

    3,
]
print(x)
