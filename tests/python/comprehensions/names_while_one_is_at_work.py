# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    n = 3
    z = [dict(locals(), z=None) for q in range(1)]
    y = [(locals() is locals(), list(locals())) for q in range(1)]
print([sorted(set(n) - {"__firstlineno__", "__module__", "__qualname__", ".0"}) for n in A.z], [y[0] for y in A.y])
exec("print([list(locals()) for zz in range(1)])", {}, {"a":1})
print([eval("x") for x in [1,2]] )
print([vars()["x"] for x in [1,2]] )
class B:
    r = [eval("n") for n in (1,2)]
    s = [dir() for n in (1,2)][0]
    print([n for n in s if "__" not in n], r)
import sys
class C:
    p=1
    t = [list(sys._getframe().f_locals) for n in (1,)]
    print([[n for n in names if "__" not in n] for names in t])
    [locals().update(a=1) for n in (1,)]
    print("a" in locals())
class D:
    k: int = [f() for f in [lambda: 7]]
print(D.k)
