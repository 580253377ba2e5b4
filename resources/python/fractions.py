# SPDX-License-Identifier: GPL-3.0-or-later
# The module fractions: exact quotients of integers.
import math
import numbers
import sys

__import__("collections.abc")  # CPython's own has it, too

__all__ = ["Fraction"]

_AT_LEAST_12 = sys.version_info >= (3, 12)
_AT_LEAST_13 = sys.version_info >= (3, 13)
_MODULUS = (1 << 61) - 1
_INFINITY_HASH = 314159


def _digits(text, at):
    """The end of the digits (with single underscores between them) that begin at this place."""
    start = at
    while at < len(text) and (text[at].isdecimal() or
                              (text[at] == "_" and at > start and text[at - 1] != "_" and
                               at + 1 < len(text) and text[at + 1].isdecimal())):
        at += 1
    return at


def _parsed(given):
    """Numerator and denominator of a text like -3/4, 1.25 or 2e-3."""
    def refuse():
        raise ValueError("Invalid literal for Fraction: %r" % given)
    text = given.strip()
    at = 0
    sign = 1
    if text[:1] in ("+", "-"):
        sign = -1 if text[0] == "-" else 1
        at = 1
    end = _digits(text, at)
    whole = text[at:end].replace("_", "")
    rest = text[end:]
    bar = rest.lstrip() if _AT_LEAST_12 else rest
    if whole and bar[:1] == "/":
        below = bar[1:].lstrip() if _AT_LEAST_12 else bar[1:]
        stop = _digits(below, 0)
        if stop == 0 or stop != len(below):
            refuse()
        return sign * int(whole), int(below.replace("_", ""))
    above, below = int(whole or "0"), 1
    has_digits = bool(whole)
    at = end
    if text[at:at + 1] == ".":
        end = _digits(text, at + 1)
        decimals = text[at + 1:end].replace("_", "")
        has_digits = has_digits or bool(decimals)
        if decimals:
            below = 10 ** len(decimals)
            above = above * below + int(decimals)
        at = end
    if not has_digits:
        refuse()
    if text[at:at + 1] in ("e", "E"):
        start = at + 1
        exponent_sign = 1
        if text[start:start + 1] in ("+", "-"):
            exponent_sign = -1 if text[start] == "-" else 1
            start += 1
        at = _digits(text, start)
        if at == start:
            refuse()
        power = int(text[start:at].replace("_", ""))
        if exponent_sign > 0:
            above *= 10 ** power
        else:
            below *= 10 ** power
    if at != len(text):
        refuse()
    return sign * above, below


def _made(cls, numerator, denominator):
    self = object.__new__(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _reduced(numerator, denominator):
    """The Fraction of two integers, in lowest terms, the denominator above zero."""
    if denominator == 0:
        raise ZeroDivisionError(f"Fraction({numerator}, 0)")
    common = math.gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _made(Fraction, numerator // common, denominator // common)


def _rounded_half_even(numerator, denominator):
    floor, rest = divmod(numerator, denominator)
    if rest * 2 < denominator or (rest * 2 == denominator and floor % 2 == 0):
        return floor
    return floor + 1


class Fraction(numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    if _AT_LEAST_12:
        def __new__(cls, numerator=0, denominator=None):
            return cls._new(numerator, denominator)
    else:
        def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
            return cls._new(numerator, denominator)

    @classmethod
    def _new(cls, numerator, denominator):
        if denominator is None:
            if type(numerator) is int:
                return _made(cls, numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return _made(cls, numerator.numerator, numerator.denominator)
            if isinstance(numerator, str):
                above, below = _parsed(numerator)
            elif isinstance(numerator, float) or type(numerator).__name__ == "Decimal":
                above, below = numerator.as_integer_ratio()
                return _made(cls, above, below)
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif type(numerator) is int is type(denominator):
            above, below = numerator, denominator
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            above = numerator.numerator * denominator.denominator
            below = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if below == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % above)
        common = math.gcd(above, below)
        if below < 0:
            common = -common
        return _made(cls, above // common, below // common)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, numbers.Integral):
            return cls(dec)
        if type(dec).__name__ != "Decimal":
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)"
                            % (cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    if _AT_LEAST_12:
        def is_integer(self):
            return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction, and the last one's neighbour.
        before, last = (0, 1), (1, 0)
        above, below = self._numerator, self._denominator
        while True:
            whole = above // below
            step = before[1] + whole * last[1]
            if step > max_denominator:
                break
            before, last = last, (before[0] + whole * last[0], step)
            above, below = below, above - whole * below
        count = (max_denominator - before[1]) // last[1]
        neighbour = (before[0] + count * last[0], before[1] + count * last[1])
        if 2 * below * neighbour[1] <= self._denominator:
            return _reduced(*last)
        return _reduced(*neighbour)

    numerator = property(lambda a: a._numerator)
    denominator = property(lambda a: a._denominator)

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    if _AT_LEAST_12:
        def __format__(self, format_spec, /):
            return _formatted(self, format_spec)

    def __add__(a, b):
        return _arithmetic(a, b, _add, _ADD)

    def __radd__(b, a):
        return _reflected(a, b, _add, _ADD)

    def __sub__(a, b):
        return _arithmetic(a, b, _subtract, _SUBTRACT)

    def __rsub__(b, a):
        return _reflected(a, b, _subtract, _SUBTRACT)

    def __mul__(a, b):
        return _arithmetic(a, b, _multiply, _MULTIPLY)

    def __rmul__(b, a):
        return _reflected(a, b, _multiply, _MULTIPLY)

    def __truediv__(a, b):
        return _arithmetic(a, b, _divide, _DIVIDE)

    def __rtruediv__(b, a):
        return _reflected(a, b, _divide, _DIVIDE)

    def __floordiv__(a, b):
        return _arithmetic(a, b, _floor_divide, _FLOOR_DIVIDE)

    def __rfloordiv__(b, a):
        return _reflected(a, b, _floor_divide, _FLOOR_DIVIDE)

    def __mod__(a, b):
        return _arithmetic(a, b, _remainder, _REMAINDER)

    def __rmod__(b, a):
        return _reflected(a, b, _remainder, _REMAINDER)

    def __divmod__(a, b):
        return _arithmetic(a, b, _both, divmod)

    def __rdivmod__(b, a):
        return _reflected(a, b, _both, divmod)

    def __pow__(a, b):
        return _power(a, b)

    def __rpow__(b, a):
        return _power_of_other(a, b)

    def __pos__(a):
        return _made(Fraction, a._numerator, a._denominator)

    def __neg__(a):
        return _made(Fraction, -a._numerator, a._denominator)

    def __abs__(a):
        return _made(Fraction, abs(a._numerator), a._denominator)

    def __int__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __trunc__(a):
        return a.__int__()

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _rounded_half_even(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            found = _INFINITY_HASH
        else:
            found = hash(hash(abs(self._numerator)) * inverse)
        result = found if self._numerator >= 0 else -found
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def __lt__(a, b):
        return _ordered(a, b, lambda x, y: x < y)

    def __gt__(a, b):
        return _ordered(a, b, lambda x, y: x > y)

    def __le__(a, b):
        return _ordered(a, b, lambda x, y: x <= y)

    def __ge__(a, b):
        return _ordered(a, b, lambda x, y: x >= y)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _add(a, b):
    return _reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)


def _subtract(a, b):
    return _reduced(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)


def _multiply(a, b):
    return _reduced(a.numerator * b.numerator, a.denominator * b.denominator)


def _divide(a, b):
    above, below = a.numerator * b.denominator, a.denominator * b.numerator
    if below == 0:
        # The message shows the dividend's numerator, cut by what it shares with the divisor's denominator.
        common = math.gcd(b.numerator, a.numerator)
        raise ZeroDivisionError("Fraction(%s, 0)" % (a.numerator // common * b.denominator if common else above))
    return _reduced(above, below)


def _floor_divide(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _remainder(a, b):
    return _reduced((a.numerator * b.denominator) % (b.numerator * a.denominator), a.denominator * b.denominator)


def _both(a, b):
    whole, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
    return whole, _reduced(rest, a.denominator * b.denominator)


_ADD = float.__add__
_SUBTRACT = float.__sub__
_MULTIPLY = float.__mul__
_DIVIDE = float.__truediv__
_FLOOR_DIVIDE = float.__floordiv__
_REMAINDER = float.__mod__
_SIGNS = {_ADD: lambda x, y: x + y, _SUBTRACT: lambda x, y: x - y, _MULTIPLY: lambda x, y: x * y,
          _DIVIDE: lambda x, y: x / y, _FLOOR_DIVIDE: lambda x, y: x // y, _REMAINDER: lambda x, y: x % y,
          divmod: divmod}


def _arithmetic(a, b, exact, general):
    if isinstance(b, Fraction) or type(b) is int or isinstance(b, int):
        return exact(a, b)
    if isinstance(b, float):
        return _SIGNS[general](float(a), b)
    if isinstance(b, complex) and general in (_ADD, _SUBTRACT, _MULTIPLY, _DIVIDE):
        return _SIGNS[general](complex(a), b)
    return NotImplemented


def _reflected(a, b, exact, general):
    if isinstance(a, numbers.Rational):
        return exact(a, b)
    if isinstance(a, numbers.Real):
        return _SIGNS[general](float(a), float(b))
    if isinstance(a, numbers.Complex):
        return _SIGNS[general](complex(a), complex(b))
    return NotImplemented


def _power(a, b):
    if isinstance(b, numbers.Rational):
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return _made(Fraction, a._numerator ** power, a._denominator ** power)
        if a._numerator > 0:
            return _made(Fraction, a._denominator ** -power, a._numerator ** -power)
        if a._numerator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % a._denominator ** -power)
        return _made(Fraction, (-a._denominator) ** -power, (-a._numerator) ** -power)
    if not _AT_LEAST_13 or isinstance(b, (float, complex)):
        return float(a) ** b
    return NotImplemented


def _power_of_other(a, b):
    whole = b._denominator == 1
    if isinstance(a, numbers.Rational) and not (whole and b._numerator >= 0):
        a, whole = Fraction(a.numerator, a.denominator), None
    return a ** (b if whole is None else b._numerator if whole else float(b))


def _ordered(a, b, compare):
    if isinstance(b, numbers.Rational):
        return compare(a._numerator * b.denominator, a._denominator * b.numerator)
    if isinstance(b, float):
        if math.isnan(b) or math.isinf(b):
            return compare(0.0, b)
        return compare(a, a.from_float(b))
    return NotImplemented


# Formatting (3.12).

def _read_spec(spec):
    """fill, align, sign, alternate, zero, width, grouping, precision, type; None if it is no such spec."""
    fill, align, at = " ", None, 0
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, at = spec[0], spec[1], 2
    elif spec[:1] and spec[0] in "<>=^":
        align, at = spec[0], 1
    sign = "-"
    if spec[at:at + 1] and spec[at] in "-+ ":
        sign = spec[at]
        at += 1
    no_negative_zero = spec[at:at + 1] == "z"
    at += no_negative_zero
    alternate = spec[at:at + 1] == "#"
    at += alternate
    zero = spec[at:at + 1] == "0"
    at += zero
    start = at
    while at < len(spec) and spec[at].isdigit() and spec[at].isascii():
        at += 1
    width = int(spec[start:at] or "0")
    group = ""
    if spec[at:at + 1] and spec[at] in ",_":
        group = spec[at]
        at += 1
    precision = None
    if spec[at:at + 1] == ".":
        start = at + 1
        at = start
        while at < len(spec) and spec[at].isdigit():
            at += 1
        if at == start:
            return None
        precision = int(spec[start:at])
    kind = spec[at:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "%"):
        return None
    return fill, align, sign, no_negative_zero, alternate, zero, width, group, precision, kind


def _round_to_exponent(n, d, exponent, no_negative_zero=False):
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    whole = _rounded_half_even(abs(n), d)
    return (n < 0 and not (no_negative_zero and whole == 0)), whole


def _round_to_figures(n, d, figures):
    """Sign, digits and exponent of n/d with so many digits."""
    if n == 0:
        return False, 0, 1 - figures
    above, below = str(abs(n)), str(d)
    size = len(above) - len(below) + (below <= above)
    exponent = size - figures
    negative, digits = _round_to_exponent(n, d, exponent)
    if len(str(digits)) == figures + 1:
        digits //= 10
        exponent += 1
    return negative, digits, exponent


def _grouped(digits, separator):
    if not separator:
        return digits
    first = 1 + (len(digits) - 1) % 3
    return digits[:first] + "".join([separator + digits[i:i + 3] for i in range(first, len(digits), 3)])


def _plain_format(value, fill, align, sign, alternate, width, group):
    digits = str(abs(value.numerator))
    if group:
        digits = f"{abs(value.numerator):{group}}"
    if alternate or value.denominator != 1:
        digits += "/" + (f"{value.denominator:{group}}" if group else str(value.denominator))
    lead = "-" if value.numerator < 0 else "" if sign == "-" else sign
    return _padded(lead, digits, fill, align or ">", width)


def _padded(lead, body, fill, align, width):
    padding = fill * (width - len(lead) - len(body))
    if align == ">":
        return padding + lead + body
    if align == "<":
        return lead + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + lead + body + padding[half:]
    return lead + padding + body


def _formatted(value, spec):
    if not spec and not _AT_LEAST_13:
        return str(value)
    read = _read_spec(spec)
    name = type(value).__name__
    if read is None or (not read[-1] and not _AT_LEAST_13):
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {name!r}")
    fill, align, sign, no_negative_zero, alternate, zero, width, group, precision, kind = read
    if not kind:
        if zero or precision is not None or no_negative_zero:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {name!r}")
        return _plain_format(value, fill, align, sign, alternate, width, group)
    if zero and align is not None:
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {name!r}; "
                         "can't use explicit alignment when zero-padding")
    if precision is None:
        precision = 6
    mark = "E" if kind in "EG" else "e"
    n, d = value.numerator, value.denominator
    if kind in "fF%":
        exponent = -precision
        if kind == "%":
            exponent -= 2
        negative, digits = _round_to_exponent(n, d, exponent, no_negative_zero)
        scientific, point = False, precision
        trim = False
    else:
        trim = kind in "gG" and not alternate
        figures = (max(precision, 1) if kind in "gG" else precision + 1)
        negative, digits, exponent = _round_to_figures(n, d, figures)
        scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
    suffix = ""
    if kind == "%":
        suffix = "%"
    elif scientific:
        suffix = f"{mark}{exponent + point:+03d}"
    text = f"{digits:0{point + 1}d}"
    whole = text[:len(text) - point]
    part = text[len(text) - point:]
    if trim:
        part = part.rstrip("0")
    tail = ("." if part or alternate else "") + part + suffix
    lead = "-" if negative else "" if sign == "-" else sign
    if zero:
        least = width - len(lead) - len(tail)
        whole = whole.zfill(3 * least // 4 + 1 if group else least)
    return _padded(lead, _grouped(whole, group) + tail, fill, align or ">", width)
