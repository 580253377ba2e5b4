# SPDX-License-Identifier: GPL-3.0-or-later
class L(list):
    def first(self): return self[0]
class D(dict):
    def __getattr__(self, k): return self[k]
class S(str):
    def shout(self): return self.upper() + "!"
class T(tuple):
    pass
l = L([3, 1]); l.append(2); l.sort()
print(l, l.first(), type(l[:]), type(l + [1]), type(l.copy()), isinstance(l, list), l == [1, 2, 3])
d = D(a=1)
print(d.a, d, type(d.copy()), dict(d) == d)
s = S("hi")
print(s.shout(), type(s + "x"), s == "hi", {s: 1}["hi"], type(s[:]), f"{s}")
print(T((1, 2)), type(T([1]) + (2,)), len(T("abc")))
class E(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise E(7)
except E as e:
    print(e, e.code, e.args, repr(e))
