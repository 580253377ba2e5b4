# SPDX-License-Identifier: GPL-3.0-or-later
def show(x):
    print("eval", x)
    return x

print(show(1) < show(3) < show(2) < show(9))
print(1 < 2 < 3, 1 < 3 > 2, 3 > 2 == 2, 1 == 1 != 2)
x = 5
print(0 <= x < 10, 10 > x >= 5, not 1 < x < 3)
print(1 in [1] == True, (1 in [1]) == True)
print("a" < "b" <= "b", 1 < 2 in (2, 3))
