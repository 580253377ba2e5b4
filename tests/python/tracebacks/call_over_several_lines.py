# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b):
    return a / b
print(
    f(1, 2),
    f(
        1,
        0,
    ),
)
