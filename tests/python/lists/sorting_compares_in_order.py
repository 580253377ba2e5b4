# SPDX-License-Identifier: GPL-3.0-or-later
import random
class Key:
    log = []
    def __init__(self, value): self.value = value
    def __lt__(self, other):
        Key.log.append((self.value, other.value))
        return self.value < other.value

def order(values):
    Key.log = []
    keys = [Key(value) for value in values]
    keys.sort()
    return [key.value for key in keys], Key.log

for values in ([3, 1, 2], [1, 1, 1], [2, 2, 1], [3, 2, 2, 1], [3, 3, 2, 2, 1, 5], [1, 2, 3], [2, 1], [1, 1, 0, 0, 4], [5, 4, 4, 4, 3, 9, 1]):
    print(values, *order(values))
random.seed(5)
for size in (8, 20, 40, 63):
    for top in (3, 10, 1000):
        values = [random.randrange(top) for _ in range(size)]
        result, log = order(values)
        print(size, top, result == sorted(values), len(log), hash(tuple(log)))
