# SPDX-License-Identifier: GPL-3.0-or-later
# The module numbers: the abstract classes that the kinds of numbers belong to, each a table of what it demands and
# what it works out from that.
import sys
from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _demanded(name):
    def method(self, *arguments):
        raise NotImplementedError
    method.__name__ = name
    return abstractmethod(method)


def _kind(title, base, methods, attributes="", **ready):
    """A class with abstract methods and attributes (their names in a text) and some that are ready."""
    names = {"__module__": __name__, "__qualname__": title, "__slots__": ()}
    names.update({name: _demanded(name) for name in methods.split()})
    names.update({name: property(_demanded(name)) for name in attributes.split()})
    for name, body in ready.items():
        if hasattr(body, "__name__"):
            body.__name__, body.__qualname__ = name, f"{title}.{name}"
        names[name] = body
    return ABCMeta(title, base, names)


Number = _kind("Number", (), "", __hash__=None)
Complex = _kind(
    "Complex", (Number,), "__complex__ __add__ __radd__ __neg__ __pos__ __mul__ __rmul__ __truediv__ __rtruediv__ "
    "__pow__ __rpow__ __abs__ conjugate __eq__", "real imag",
    __bool__=lambda self: self != 0,
    __sub__=lambda self, other: self + -other,
    __rsub__=lambda self, other: -self + other)
Real = _kind(
    "Real", (Complex,), "__float__ __trunc__ __floor__ __ceil__ __round__ __floordiv__ __rfloordiv__ __mod__ __rmod__ "
    "__lt__ __le__", "",
    __divmod__=lambda self, other: (self // other, self % other),
    __rdivmod__=lambda self, other: (other // self, other % self),
    __complex__=lambda self: complex(float(self)),
    real=property(lambda self: +self), imag=property(lambda self: 0),
    conjugate=lambda self: +self)
Rational = _kind(
    "Rational", (Real,), "", "numerator denominator",
    __float__=lambda self: int(self.numerator) / int(self.denominator))
Integral = _kind(
    "Integral", (Rational,), "__int__ __pow__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ "
    "__rxor__ __or__ __ror__ __invert__", "",
    __index__=lambda self: int(self),
    __float__=lambda self: float(int(self)),
    numerator=property(lambda self: +self), denominator=property(lambda self: 1))

for _abstract, _builtin in ((Complex, complex), (Real, float), (Integral, int)):
    _abstract.register(_builtin)
if "decimal" in sys.modules:
    Number.register(sys.modules["decimal"].Decimal)
