# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __repr__(self): return "A()"
class B(A):
    def __str__(self): return "b text"
class C:
    def __str__(self): return "only str"
    def __format__(self, spec): return f"<{spec}>"
print(A(), B(), [A(), B()], repr(B()), str(A()), f"{B()} {B()!r} {C():x5} {C()}", "%s %r" % (B(), B()))
class D:
    def __repr__(self): return 5
class E:
    def __str__(self): return None
for bad in (lambda: repr(D()), lambda: str(E()), lambda: print(E())):
    try:
        bad()
    except TypeError as e:
        print(e)
print(repr(C())[:28].replace("__main__", "main") != "", str(A)[:8], A.__repr__(A()), object.__repr__(A())[:14])
