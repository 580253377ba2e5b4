# SPDX-License-Identifier: GPL-3.0-or-later
found = None
for i in range(1, 10):
    for j in range(i, 10):
        if i * j == 42:
            found = i, j
            break
    if found:
        break
print(found, i, j)
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
