# SPDX-License-Identifier: GPL-3.0-or-later
def t(x):
    print("t", x, end=" ")
    return x
print(t(0) and t(1), t(1) and t(2), t(0) or t(3), t(4) or t(5))
print(t(0) and t(1) or t(2), t(1) and t(0) or t(9), not t(0) and t(7))
print(t(1) if t(0) else t(2), any(t(i) for i in (0, 1, 2)), all(t(i) for i in (1, 0, 2)))
x = [] or None or 0
print(x, [] and 1 / 0, 1 or 1 / 0, None is not False)
