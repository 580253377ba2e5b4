# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof as size
empty = size([])
def cap(l): return (size(l) - empty) // 8
print([cap([0] * n) for n in range(10)])
print([cap(list(range(n))) for n in range(12)])
print([cap([i for i in range(n)]) for n in range(12)])
print([cap([*range(n)]) for n in range(12)])
print(cap([1, 2, 3]), cap([1, 2, 3][:]), cap([1, 2, 3] + [4]), cap([1, 2] * 3), cap(list("abc")), cap(list((1, 2, 3))), cap(sorted([3, 2, 1])), cap("a b c d".split()))
a = [1, 2, 3]
a.append(4); print(cap(a))
a.extend([5, 6]); print(cap(a))
a.insert(0, 0); print(cap(a))
del a[2:]; print(cap(a))
a.clear(); print(cap(a))
a += [1]; print(cap(a))
