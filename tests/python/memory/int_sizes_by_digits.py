# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof as size
print([size(n) for n in (0, 1, -1, 255, 2 ** 15, 2 ** 30 - 1, 2 ** 30, 2 ** 45, 2 ** 60 - 1, 2 ** 60, 2 ** 90, -(2 ** 90), 10 ** 50)])
print(size(True), size(1.0), size(1e308), size(1j), size(10 ** 1000), size(2 ** 1000), size(0 * 10 ** 30))
n = 1
for i in range(5):
    n *= 10 ** 9
    print(n, size(n))
