# SPDX-License-Identifier: GPL-3.0-or-later
def grade(n):
    return "A" if n >= 90 else "B" if n >= 80 else "C" if n >= 70 else "F"
print([grade(n) for n in (95, 85, 75, 5)], (1, 2)[True], [x if x > 0 else -x for x in (-1, 2)], "even" if not 4 % 2 else "odd")
x = None
print("none" if x is None else x, x or "or", x and "and", (lambda v: v if v else "empty")([]), [1][0] if [1] else 0)
y = 5
z = (y if y < 3 else 3) + (1 if y else 0) * 10
print(z, 1 if 1 else 2 if 0 else 3, (1 if 0 else 2) if 0 else 3)
