# SPDX-License-Identifier: GPL-3.0-or-later
class Evil:
    def __hash__(self):
        return 0

    def __eq__(self, that):
        other.clear()
        return False


other = dict((i, 0) for i in range(1, 20))
other[Evil()] = 0
target = {Evil(): 0, 1: 1}
try:
    target.update(other)
except RuntimeError as error:
    print(error)


class Counted:
    hashes = comparisons = 0

    def __hash__(self):
        Counted.hashes += 1
        return 42

    def __eq__(self, that):
        Counted.comparisons += 1
        return self is that


names = {Counted(): 5}
names.setdefault(Counted(), [])
print(Counted.hashes, Counted.comparisons, len(names))


class Backwards(dict):
    def keys(self):
        return reversed(list(dict.keys(self)))

    __iter__ = keys


print(dict(Backwards([("a", 1), ("b", 2)])), {"a": 1}.keys().mapping, type({}.items().mapping).__name__)
for call in (lambda: dict(**{1: 2}), lambda: {}.update(**{1: 2}), lambda: print(**{1: 2})):
    try:
        call()
    except TypeError as error:
        print(error)
