# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import accumulate
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], operator.mul)))
print(list(accumulate([1, 2, 3], initial=100)), list(accumulate([], initial=0)), list(accumulate([])))
print(list(accumulate("abc")), list(accumulate([100, -20, 5], lambda balance, x: balance * 1.1 + x)))
print(list(accumulate([[1], [2]], operator.add)), list(accumulate(range(5), lambda a, b: a * 10 + b)))
try:
    list(accumulate([1, "a"]))
except TypeError as error:
    print(error)
