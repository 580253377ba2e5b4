# SPDX-License-Identifier: GPL-3.0-or-later
from functools import cmp_to_key
def by_length_then_reverse(a, b):
    if len(a) != len(b):
        return len(a) - len(b)
    return (a < b) - (a > b)
print(sorted(["bb", "a", "ccc", "aa", "b"], key=cmp_to_key(by_length_then_reverse)))
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(2) == K(2), K(3) >= K(4), min([5, 3, 4], key=K), K(7).obj)
numbers = [3, 30, 34, 5, 9]
print("".join(sorted(map(str, numbers), key=cmp_to_key(lambda a, b: (a + b < b + a) - (a + b > b + a)))))
try:
    K(1) < 5
except TypeError as error:
    print(error)
