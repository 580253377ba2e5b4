# SPDX-License-Identifier: GPL-3.0-or-later
import sys
a = "hello world"
b = "".join(["hello", " world"])
print(a is b, sys.intern(a) is sys.intern(b), sys.intern(b) is b)
c = "under_score1"
d = "".join(["under", "_score1"])
print(c is d, sys.intern(d) is c)
class C: pass
o = C()
name = "".join(["attr", "_x"])
setattr(o, name, 1)
key = list(o.__dict__)[0]
print(key is name, key is "attr_x")
d = {"k" + "ey": 1}
print(list(d)[0] is "key")
def f(param_name): pass
print(f.__code__.co_varnames[0] is "param_name", f.__name__ is "f")
try:
    sys.intern(5)
except TypeError as e:
    print(e)
