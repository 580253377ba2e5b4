# SPDX-License-Identifier: GPL-3.0-or-later
a = 1000
b = 1000
print(a is b)
c = 3.5
d = 3.5
print(c is d)
e = (1, 2, "x")
f = (1, 2, "x")
print(e is f)
def g():
    return 1000
print(g() is a)
h = "hello world!"
i = "hello world!"
print(h is i, -1000 is -1000 if False else "skip")
x = [1]
y = [1]
print(x is y, () is () if False else tuple() is tuple())
