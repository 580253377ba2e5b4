# SPDX-License-Identifier: GPL-3.0-or-later
a = b = None
print(a is b is None, a == b == None, 1 < 2 < 3 < 4, 1 < 3 > 2 != 5)
x = 5
print(x == 5 in [True], (x == 5) in [True], not x == 5, x is not None and x > 3)
print([1, 2] < [1, 2, 0] < [1, 3], "a" < "b" < "c" > "B", {1} < {1, 2} <= {1, 2})
print((1, "a") < (1, "b"), (2,) > (1, 99), [] < [0], () == (), [1] != (1,))
