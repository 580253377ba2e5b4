# SPDX-License-Identifier: GPL-3.0-or-later
it = iter([])
for call in (lambda: next(it), lambda: next(iter("")), lambda: next(x for x in ())):
    try:
        call()
    except StopIteration as e:
        print(repr(e), e.value)
print(next(it, 0), next(iter([5]), 0), list(it))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("value")
try:
    next(It())
except StopIteration as e:
    print(e.value, e.args)
print(list(It()), [*It()], tuple(It()))
