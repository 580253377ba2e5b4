# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import chain, tee, zip_longest
print(list(chain("ab", [1], (2, 3))), list(chain.from_iterable([[1], [2, 3], []])), list(chain()))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a))
x, y, z = tee("xyz", 3)
print(list(x), next(y), list(z), list(y), tee([], 0))
print(list(zip_longest("ab", [1, 2, 3])), list(zip_longest("a", "bcd", fillvalue="-")), list(zip_longest()))
def moving(values):
    one, two = tee(values)
    next(two, None)
    return [(p + q) / 2 for p, q in zip(one, two)]
print(moving([1, 3, 5, 9]))
for call in (lambda: chain.from_iterable(5), lambda: list(chain(5)), lambda: tee([], -1), lambda: zip_longest("a", fill=1)):
    try:
        print(type(call()).__name__)
    except (TypeError, ValueError) as error:
        print(error)
