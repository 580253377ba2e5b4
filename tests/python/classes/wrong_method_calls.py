# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def none(): pass
    def one(self): pass
    def __init__(self, a, *, k): pass
def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)
attempt(lambda: A())
attempt(lambda: A(1))
attempt(lambda: A(1, 2, k=3))
attempt(lambda: A(1, k=2).none())
attempt(lambda: A(1, k=2).one(5))
attempt(lambda: A(1, k=2)())
attempt(lambda: len(A(1, k=2)))
attempt(lambda: A(1, k=2) + 1)
attempt(lambda: A(1, k=2)[0])
attempt(lambda: A(1, k=2) < A(1, k=2))
attempt(lambda: iter(A(1, k=2)))
attempt(lambda: 1 in A(1, k=2))
attempt(lambda: int(A(1, k=2)))
attempt(lambda: object(1))
