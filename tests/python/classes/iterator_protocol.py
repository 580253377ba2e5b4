# SPDX-License-Identifier: GPL-3.0-or-later
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self):
        print("iter")
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
c = Count(3)
for x in c:
    print(x)
print(list(c), next(Count(1)), next(Count(0), "empty"))
class Fresh:
    def __iter__(self): return iter([1, 2])
f = Fresh()
print(list(f), list(f), 2 in f, dict(zip(f, f)))
class Bad:
    def __iter__(self): return 5
for bad in (lambda: list(Bad()), lambda: next(Fresh()), lambda: iter(object())):
    try:
        bad()
    except TypeError as e:
        print(e)
