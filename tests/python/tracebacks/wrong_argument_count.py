# SPDX-License-Identifier: GPL-3.0-or-later
def add(a, b):
    return a + b

print(add(1, 2))
print(add(1))
