# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def m(self, x=1):
        return self, x

a = A()
print(a.m(5) == (a, 5), A.m(a, 6) == (a, 6), a.m == a.m, a.m is a.m, a.m.__self__ is a, a.m.__func__ is A.m)
f = a.m
print(f()[1], type(f).__name__, type(A.m).__name__)
a.m = lambda: "own"
print(a.m())
for bad in (lambda: A.m(), lambda: A().m(1, 2), lambda: A(1), lambda: A.x):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(e)
