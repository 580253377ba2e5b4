# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __format__(self, spec): return f"A[{spec}]"
    def __repr__(self): return "A-repr"
    def __str__(self): return "A-str"
a = A()
print(f"{a} {a:xyz} {a!r} {a!s} {a!r:>8} {a!s:<7}|", "{} {:5} {!r}".format(a, a, a), format(a), format(a, "q"), "%s %r" % (a, a), str(a))
class B: pass
try:
    f"{B():5}"
except TypeError as e:
    print(e)
