# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2]
b = [1, 2]
c = a
print(a == b, a is b, a is c, a is not b)
print(None is None, not None is None)
x = 256
y = 256
print(x is y)
print(1 == 1.0 == True, type(1) is type(True))
n = None
print(n is None, n == None)
