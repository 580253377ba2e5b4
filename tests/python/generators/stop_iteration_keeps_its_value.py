# SPDX-License-Identifier: GPL-3.0-or-later
class Counter:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration("done")
        self.left -= 1
        return self.left


def delegate():
    result = yield from Counter()
    print("result", result)
    return result


print(list(delegate()))
generator = delegate()
generator.__name__ = "renamed"
generator.__qualname__ = "quite.renamed"
print(generator.__name__, repr(generator).split(" at ")[0])
try:
    generator.__name__ = 3
except TypeError as error:
    print(error)
for arguments in ((list,), (3,)):
    try:
        delegate().throw(*arguments)
    except TypeError as error:
        print(error)


def returning():
    yield 1
    return 5


print(list(returning()), tuple(returning()), sum(returning()), [*returning()], set(returning()), max(returning()))
for item in returning():
    print(item)
only, = returning()
waiting = returning()
next(waiting)
try:
    next(waiting)
except StopIteration as end:
    print(end.value)
counter = Counter()
counter.left = 0
try:
    next(counter)
except StopIteration as end:
    print(end.value)
