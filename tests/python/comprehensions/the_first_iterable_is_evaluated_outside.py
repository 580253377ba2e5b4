# SPDX-License-Identifier: GPL-3.0-or-later
x = [1, 2]
print([x for x in x], x)
def f():
    y = "abc"
    return [y for y in y], y
print(f())
try:
    [z for _ in range(1) for z in z]
except (NameError, UnboundLocalError) as e:
    print(type(e).__name__, e)
try:
    [a for a in range(3) if b for b in range(2)]
except (NameError, UnboundLocalError) as e:
    print(type(e).__name__, e)
