# SPDX-License-Identifier: GPL-3.0-or-later
class Base:
    def __add__(self, other): return "Base.add"
    def __radd__(self, other): return "Base.radd"
class Child(Base):
    def __radd__(self, other): return "Child.radd"
class Plain(Base):
    pass
class Other:
    def __radd__(self, other): return "Other.radd"
print(Base() + Child(), Base() + Plain(), Child() + Base(), Base() + Other(), 5 + Base(), Other() + Other() if False else "-")
class Num(int):
    def __radd__(self, other): return "Num.radd"
    def __rmul__(self, other): return "Num.rmul"
print(5 + Num(3), Num(3) + 5, 5 * Num(3), 5.0 + Num(3), [1] * Num(2), Num(2) - 1)
class S(str):
    def __radd__(self, other): return "S.radd"
    def __mod__(self, other): return "S.mod"
    def __rmod__(self, other): return "S.rmod"
print("a" + S("b"), S("b") + "a", "%s" % S("x"), S("%s") % 1)
class L(list):
    def __iadd__(self, other): return "L.iadd"
    def __imul__(self, other): return NotImplemented
l = L([1])
l += [2]
print(l)
l = L([1])
try:
    l *= "x"
except TypeError as error:
    print(error)
l *= 2
print(l, type(l))
