# SPDX-License-Identifier: GPL-3.0-or-later
# The module decimal: decimal floating point with a context of precision, rounding and signals.
import sys

__import__("collections.abc")  # CPython's own has it, too

__all__ = ["Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext",
           "DecimalException", "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal",
           "Overflow", "Underflow", "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax",
           "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR",
           "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP", "setcontext", "getcontext", "localcontext", "MAX_PREC",
           "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR"]

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = HAVE_CONTEXTVAR = True
_MODULUS = (1 << 61) - 1


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded,
            Clamped)
_BIT_ORDER = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal,
              Underflow)
_CONDITIONS = (InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext)


class _SignalDict(dict):
    def __repr__(self):
        return "{" + ", ".join([f"<class 'decimal.{one.__name__}'>:{self[one]}" for one in _SIGNALS]) + "}"

    def __setitem__(self, key, value):
        if key not in self:
            raise KeyError("invalid error flag")
        dict.__setitem__(self, key, bool(value))

    def copy(self):
        return dict(self)


def _signal_dict(given):
    made = _SignalDict()
    if isinstance(given, dict):
        values = given
    else:
        for one in given or ():
            if one not in _SIGNALS:
                raise TypeError("valid values for signals are:\n  [InvalidOperation, FloatOperation, "
                                "DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")
        values = {one: True for one in given or ()}
    for one in _SIGNALS:
        dict.__setitem__(made, one, bool(values.get(one, False)))
    return made


def _note(context, conditions):
    """Sets the flags of what happened; raises the first signal that is trapped."""
    trapped = []
    for one in conditions:
        signal = InvalidOperation if one in _CONDITIONS else one
        dict.__setitem__(context.flags, signal, True)
        if context.traps[signal]:
            trapped.append(one)
    if not trapped:
        return
    shown = [one for one in _CONDITIONS[1:] + _SIGNALS if one in trapped]
    first = shown[0]
    for signal in _SIGNALS:
        if signal in trapped or signal is InvalidOperation and any([one in _CONDITIONS for one in trapped]):
            first = signal
            break
    raise first(shown)


# ---- numbers as sign, coefficient, exponent

def _length(coefficient):
    return len(str(coefficient))


def _rounds_up(mode, sign, kept, rest, unit):
    """Whether the kept digits grow by one, when rest/unit of the last digit is cut off."""
    if rest == 0 or mode == ROUND_DOWN:
        return False
    if mode == ROUND_UP:
        return True
    if mode == ROUND_CEILING:
        return sign == 0
    if mode == ROUND_FLOOR:
        return sign == 1
    if mode == ROUND_05UP:
        return kept % 10 in (0, 5)
    twice = rest * 2
    if twice != unit:
        return twice > unit
    return mode == ROUND_HALF_UP or mode == ROUND_HALF_EVEN and kept % 2 == 1


def _at_exponent(sign, coefficient, exponent, wanted, mode):
    """The coefficient with another exponent, and whether something other than zero was cut off."""
    if exponent >= wanted:
        return coefficient * 10 ** (exponent - wanted), False
    drop = wanted - exponent
    if drop > _length(coefficient) + 1:
        kept, rest, unit = 0, min(coefficient, 1), 10
    else:
        unit = 10 ** drop
        kept, rest = divmod(coefficient, unit)
    if _rounds_up(mode, sign, kept, rest, unit):
        kept += 1
    return kept, rest != 0


def _number(sign, coefficient, exponent, cls=None):
    self = object.__new__(cls or Decimal)
    self._sign = sign
    self._int = coefficient
    self._exp = exponent
    self._special = ""
    return self


def _special_number(kind, sign=0, payload=0):
    """kind: F (infinity), n (quiet NaN), N (signalling NaN)."""
    self = object.__new__(Decimal)
    self._sign = sign
    self._int = payload
    self._exp = 0
    self._special = kind
    return self


def _infinity(sign):
    return _special_number("F", sign)


def _overflowed(sign, context):
    largest = _number(sign, 10 ** context.prec - 1, context.Emax - context.prec + 1)
    _note(context, (Overflow, Inexact, Rounded))
    mode = context.rounding
    if mode in (ROUND_DOWN, ROUND_05UP) or mode == ROUND_CEILING and sign or mode == ROUND_FLOOR and not sign:
        return largest
    return _infinity(sign)


def _finished(sign, coefficient, exponent, context):
    """The number rounded to the context's precision and range."""
    tiny = context.Emin - context.prec + 1
    top = context.Emax - context.prec + 1
    if coefficient == 0:
        most = top if context.clamp else context.Emax
        fitting = min(max(exponent, tiny), most)
        if fitting != exponent:
            _note(context, (Clamped,))
        return _number(sign, 0, fitting)
    least = _length(coefficient) + exponent - context.prec
    if least > top:
        return _overflowed(sign, context)
    subnormal = least < tiny
    least = max(least, tiny)
    if exponent >= least:
        happened = (Subnormal,) if subnormal else ()
        if context.clamp and exponent > top:
            happened += (Clamped,)
            coefficient *= 10 ** (exponent - top)
            exponent = top
        if happened:
            _note(context, happened)
        return _number(sign, coefficient, exponent)
    kept, inexact = _at_exponent(sign, coefficient, exponent, least, context.rounding)
    if kept >= 10 ** context.prec:
        kept //= 10
        least += 1
        if least > top:
            return _overflowed(sign, context)
    happened = [Rounded]
    if inexact:
        happened = [Inexact, Rounded]
    if subnormal:
        happened = ([Underflow, Subnormal] if inexact else [Subnormal]) + happened
        if kept == 0:
            happened.append(Clamped)
    _note(context, happened)
    return _number(sign, kept, least)


def _finished_value(value, context):
    if value._special:
        return _checked_nan(value, context) if value._special != "F" else value
    return _finished(value._sign, value._int, value._exp, context)


def _invalid(context, condition=InvalidOperation):
    _note(context, (condition,))
    return _special_number("n")


def _checked_nan(value, context):
    """The NaN that an operation gives for this NaN."""
    if value._special == "N":
        _note(context, (InvalidOperation,))
    payload = value._int
    room = context.prec - context.clamp
    if payload and _length(payload) > room:
        payload %= 10 ** room
    return _special_number("n", value._sign, payload)


def _nan_among(context, *values):
    for kind in ("N", "n"):
        for value in values:
            if value._special == kind:
                return _checked_nan(value, context)
    return None


def _parsed_text(text):
    """sign, coefficient, exponent, special of a text; None if it is no number."""
    text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-") and text:
        sign = 1 if text[0] == "-" else 0
        text = text[1:]
    low = text.lower()
    if low in ("inf", "infinity"):
        return sign, 0, 0, "F"
    for start, kind in (("snan", "N"), ("nan", "n")):
        if low.startswith(start):
            rest = text[len(start):]
            if rest and not rest.isdecimal():
                return None
            return sign, int(rest or "0"), 0, kind
    exponent = 0
    at = low.find("e")
    if at >= 0:
        power = text[at + 1:]
        digits = power[1:] if power[:1] in ("+", "-") else power
        if not digits.isdecimal():
            return None
        exponent = int(power)
        text = text[:at]
    whole, point, part = text.partition(".")
    if not (whole or part) or whole and not whole.isdecimal() or part and not part.isdecimal():
        return None
    return sign, int(whole + part), exponent - len(part), ""


def _parsed_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    kind = ""
    if isinstance(exponent, str):
        if exponent not in ("F", "n", "N"):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        kind, exponent = exponent, 0
    elif not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    coefficient = int("".join([str(digit) for digit in digits]) or "0")
    return sign, 0 if kind == "F" else coefficient, exponent, kind


def _convert(value, context=None):
    """The operand as a Decimal, or NotImplemented."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _number(1 if value < 0 else 0, abs(value), 0)
    return NotImplemented


def _demanded(value):
    converted = _convert(value)
    if converted is NotImplemented:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return converted


class DecimalTuple(tuple):
    _fields = ("sign", "digits", "exponent")
    __slots__ = ()

    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return f"DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})"


def _arithmetic(operation):
    def method(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return NotImplemented
        return operation(self, other, getcontext())
    return method


def _reflected(operation):
    def method(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return NotImplemented
        return operation(other, self, getcontext())
    return method


def _named(operation):
    def method(self, other, context=None):
        return operation(self, _demanded(other), context or getcontext())
    return method


def _alone(operation):
    def method(self, context=None):
        return operation(self, context or getcontext())
    return method


# ---- arithmetic

def _add(a, b, context):
    if a._special or b._special:
        nan = _nan_among(context, a, b)
        if nan is not None:
            return nan
        if a._special and b._special and a._sign != b._sign:
            return _invalid(context)
        return a if a._special else b
    exponent = min(a._exp, b._exp)
    if a._int == 0 and b._int == 0:
        negative = a._sign and b._sign or a._sign != b._sign and context.rounding == ROUND_FLOOR
        return _finished(1 if negative else 0, 0, exponent, context)
    if a._int == 0 or b._int == 0:
        other = b if a._int == 0 else a
        exponent = max(exponent, other._exp - context.prec - 1)
        coefficient, _ = _at_exponent(0, other._int, other._exp, min(exponent, other._exp), ROUND_DOWN)
        return _finished(other._sign, coefficient, min(exponent, other._exp), context)
    # A number that is far below the other's last digit counts only as "a little more".
    big, small = (a, b) if a._exp >= b._exp else (b, a)
    reach = big._exp + min(-1, _length(big._int) - context.prec - 2)
    left, right = big._int, small._int
    if _length(small._int) + small._exp - 1 < reach:
        right, exponent = 1, reach
    left *= 10 ** (big._exp - exponent)
    total = (-left if big._sign else left) + (-right if small._sign else right)
    if total == 0:
        return _finished(1 if context.rounding == ROUND_FLOOR else 0, 0, exponent, context)
    return _finished(1 if total < 0 else 0, abs(total), exponent, context)


def _negated(value):
    made = _number(1 - value._sign, value._int, value._exp)
    made._special = value._special
    return made


def _subtract(a, b, context):
    if b._special in ("n", "N") or a._special in ("n", "N"):
        return _nan_among(context, a, b)
    return _add(a, _negated(b), context)


def _multiply(a, b, context):
    sign = a._sign ^ b._sign
    if a._special or b._special:
        nan = _nan_among(context, a, b)
        if nan is not None:
            return nan
        if not a._special and a._int == 0 or not b._special and b._int == 0:
            return _invalid(context)
        return _infinity(sign)
    return _finished(sign, a._int * b._int, a._exp + b._exp, context)


def _divide(a, b, context):
    sign = a._sign ^ b._sign
    if a._special or b._special:
        nan = _nan_among(context, a, b)
        if nan is not None:
            return nan
        if a._special and b._special:
            return _invalid(context)
        if a._special:
            return _infinity(sign)
        _note(context, (Clamped,))
        return _number(sign, 0, context.Emin - context.prec + 1)
    if b._int == 0:
        if a._int == 0:
            return _invalid(context, DivisionUndefined)
        _note(context, (DivisionByZero,))
        return _infinity(sign)
    ideal = a._exp - b._exp
    if a._int == 0:
        return _finished(sign, 0, ideal, context)
    shift = _length(b._int) - _length(a._int) + context.prec + 1
    exponent = ideal - shift
    if shift >= 0:
        coefficient, rest = divmod(a._int * 10 ** shift, b._int)
    else:
        coefficient, rest = divmod(a._int, b._int * 10 ** -shift)
    if rest:
        if coefficient % 5 == 0:
            coefficient += 1
    else:
        while exponent < ideal and coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
    return _finished(sign, coefficient, exponent, context)


def _whole_and_rest(a, b, context):
    """a // b and a % b of finite numbers, b not zero; None if the quotient has too many digits."""
    sign = a._sign ^ b._sign
    ideal = min(a._exp, b._exp)
    distance = a.adjusted() - b.adjusted()
    if a._int == 0 or distance <= -2:
        rest, _ = _at_exponent(0, a._int, a._exp, ideal, ROUND_DOWN)
        return _number(sign, 0, 0), _finished(a._sign, rest, ideal, context)
    if distance <= context.prec:
        left = a._int * 10 ** (a._exp - ideal)
        right = b._int * 10 ** (b._exp - ideal)
        whole, rest = divmod(left, right)
        if whole < 10 ** context.prec:
            return _number(sign, whole, 0), _finished(a._sign, rest, ideal, context)
    return None


def _floor_divide(a, b, context):
    nan = _nan_among(context, a, b)
    if nan is not None:
        return nan
    sign = a._sign ^ b._sign
    if a._special:
        return _invalid(context) if b._special else _infinity(sign)
    if b._special:
        return _number(sign, 0, 0)
    if b._int == 0:
        if a._int == 0:
            return _invalid(context, DivisionUndefined)
        _note(context, (DivisionByZero,))
        return _infinity(sign)
    found = _whole_and_rest(a, b, context)
    return _invalid(context, DivisionImpossible) if found is None else found[0]


def _remainder(a, b, context):
    nan = _nan_among(context, a, b)
    if nan is not None:
        return nan
    if a._special:
        return _invalid(context)
    if b._special:
        return _finished_value(a, context)
    if b._int == 0:
        return _invalid(context, InvalidOperation if a._int else DivisionUndefined)
    found = _whole_and_rest(a, b, context)
    return _invalid(context, DivisionImpossible) if found is None else found[1]


def _divide_both(a, b, context):
    nan = _nan_among(context, a, b)
    if nan is not None:
        return nan, nan
    sign = a._sign ^ b._sign
    if a._special:
        if b._special:
            bad = _invalid(context)
            return bad, bad
        _note(context, (InvalidOperation,))
        return _infinity(sign), _special_number("n")
    if b._special:
        return _number(sign, 0, 0), _finished_value(a, context)
    if b._int == 0:
        if a._int == 0:
            bad = _invalid(context, DivisionUndefined)
            return bad, bad
        _note(context, (DivisionByZero, InvalidOperation))
        return _infinity(sign), _special_number("n")
    found = _whole_and_rest(a, b, context)
    if found is None:
        bad = _invalid(context, DivisionImpossible)
        return bad, bad
    return found


def _remainder_near(a, b, context):
    nan = _nan_among(context, a, b)
    if nan is not None:
        return nan
    if a._special or b._int == 0 and not b._special:
        return _invalid(context, DivisionUndefined if not a._special and a._int == 0 else InvalidOperation)
    if b._special:
        return _finished_value(a, context)
    ideal = min(a._exp, b._exp)
    if a._int == 0:
        return _finished(a._sign, 0, ideal, context)
    left = a._int * 10 ** (a._exp - ideal)
    right = b._int * 10 ** (b._exp - ideal)
    whole, rest = divmod(left, right)
    if 2 * rest + (whole & 1) > right:
        rest -= right
        whole += 1
    if whole >= 10 ** context.prec:
        return _invalid(context, DivisionImpossible)
    sign = a._sign
    if rest < 0:
        sign, rest = 1 - sign, -rest
    return _finished(sign, rest, ideal, context)


def _square_root(a, context):
    if a._special:
        nan = _nan_among(context, a)
        if nan is not None:
            return nan
        if not a._sign:
            return a
    elif a._int == 0:
        return _finished(a._sign, 0, a._exp >> 1, context)
    if a._sign:
        return _invalid(context)
    work = context.prec + 1
    exponent = a._exp >> 1
    coefficient = a._int * 10 if a._exp & 1 else a._int
    digits = (_length(a._int) >> 1) + 1 if a._exp & 1 else (_length(a._int) + 1) >> 1
    shift = work - digits
    exact = True
    if shift >= 0:
        coefficient *= 100 ** shift
    else:
        coefficient, rest = divmod(coefficient, 100 ** -shift)
        exact = rest == 0
    exponent -= shift
    root = _whole_root(coefficient)
    exact = exact and root * root == coefficient
    if exact:
        if shift >= 0:
            root //= 10 ** shift
        else:
            root *= 10 ** -shift
        exponent += shift
    elif root % 5 == 0:
        root += 1
    copy = context._quiet()
    copy.rounding = ROUND_HALF_EVEN
    made = _finished(0, root, exponent, copy)
    _note(context, [one for one in _SIGNALS if copy.flags[one]])
    return made


def _whole_root(number):
    if number == 0:
        return 0
    guess = 1 << (number.bit_length() + 1) // 2
    while True:
        better = (guess + number // guess) >> 1
        if better >= guess:
            return guess
        guess = better


# exp, ln: whole numbers that stand for a multiple of 10 ** -places; each result is a few units wrong at most.

def _fixed_exp(number, places):
    """e ** (number / 10 ** places), for a number between 0 and 1."""
    one = 10 ** places
    halvings = 8 + places // 30
    number >>= halvings
    total = term = one
    i = 1
    while term:
        term = term * number // (one * i)
        total += term
        i += 1
    for _ in range(halvings):
        total = total * total // one
    return total


def _fixed_log(number, places):
    """ln of number / 10 ** places, for a number between 1 and 10."""
    one = 10 ** places
    roots = 6 + places // 40
    for _ in range(roots):
        number = _whole_root(number * one)
    ratio = (number - one) * one // (number + one)
    square = ratio * ratio // one
    total, term, i = 0, ratio, 1
    while term:
        total += term // i
        term = term * square // one
        i += 2
    return total * 2 << roots


_log10_known = {}


def _fixed_log10_of_e(places):
    """ln 10 in units of 10 ** -places."""
    if places not in _log10_known:
        _log10_known[places] = _fixed_log(10 * 10 ** (places + 10), places + 10) // 10 ** 10
    return _log10_known[places]


def _rounded_when_sure(compute, context, sign=0):
    """Rounds what compute(digits) gives: coefficient and exponent, a few units wrong; more digits until sure."""
    extra = 3
    while True:
        coefficient, exponent = compute(context.prec + extra)
        cut = 10 ** (_length(coefficient) - context.prec)
        tail = coefficient % cut * 2 % cut if cut > 1 else 1
        if 20 < tail < cut - 20:
            break
        extra += 8
    if coefficient % 5 == 0:
        coefficient += 1
    copy = context._quiet()
    copy.rounding = ROUND_HALF_EVEN
    made = _finished(sign, coefficient, exponent, copy)
    _note(context, [one for one in _SIGNALS if copy.flags[one]])
    return made


def _exp_parts(value, digits):
    """e ** value: coefficient and exponent, of about so many digits."""
    guard = digits + max(0, value.adjusted()) + 12
    number, _ = _at_exponent(0, value._int, value._exp, -guard, ROUND_DOWN)
    if value._sign:
        number = -number
    power, number = divmod(number, _fixed_log10_of_e(guard))
    # The rest is below ln 10; its third is below 1.
    one = 10 ** guard
    third = _fixed_exp(number // 3, guard)
    coefficient = third * third // one * third // one
    cut = max(0, _length(coefficient) - digits)
    return coefficient // 10 ** cut, power - guard + cut


def _exponential(a, context):
    nan = _nan_among(context, a)
    if nan is not None:
        return nan
    if a._special:
        return _number(0, 0, 0) if a._sign else a
    if a._int == 0:
        return _number(0, 1, 0)
    adjusted = a.adjusted()
    if not a._sign and adjusted > len(str((context.Emax + 1) * 3)):
        return _finished(0, 1, context.Emax + 1, context)
    if a._sign and adjusted > len(str((-(context.Emin - context.prec + 1) + 1) * 3)):
        return _finished(0, 1, context.Emin - context.prec, context)
    if adjusted < -context.prec - 1:
        if a._sign:
            return _finished(0, 10 ** (context.prec + 1) - 1, -context.prec - 1, context)
        return _finished(0, 10 ** (context.prec + 1) + 1, -context.prec - 1, context)
    return _rounded_when_sure(lambda digits: _exp_parts(a, digits), context)


def _log_parts(value, digits):
    """abs(ln value) as coefficient and exponent."""
    guard = digits + 12 + max(0, -(_distance_from_one(value)))
    scale = value.adjusted()
    number, _ = _at_exponent(0, value._int, value._exp - scale, -guard, ROUND_DOWN)
    total = _fixed_log(number, guard) + scale * _fixed_log10_of_e(guard)
    total = abs(total)
    cut = max(0, _length(total) - digits)
    return total // 10 ** cut, cut - guard


def _distance_from_one(value):
    """The power of ten of how far the value is from 1, roughly."""
    if value.adjusted() not in (0, -1):
        return 0
    exponent = min(value._exp, 0)
    apart = abs(value._int * 10 ** (value._exp - exponent) - 10 ** -exponent)
    return _length(apart) + exponent if apart else 0


def _logarithm(a, context, base_ten=False):
    nan = _nan_among(context, a)
    if nan is not None:
        return nan
    if not a._special and a._int == 0:
        return _infinity(1)
    if a._sign:
        return _invalid(context)
    if a._special:
        return a
    digits = str(a._int)
    if base_ten and digits.rstrip("0") == "1":
        power = a._exp + len(digits) - 1
        return _finished(1 if power < 0 else 0, abs(power), 0, context)
    if not base_ten and _compare(a, _number(0, 1, 0)) == 0:
        return _number(0, 0, 0)
    sign = 1 if _compare(a, _number(0, 1, 0)) < 0 else 0

    def parts(wanted):
        coefficient, exponent = _log_parts(a, wanted + 4)
        if base_ten:
            places = wanted + 6
            coefficient = coefficient * 10 ** places // _fixed_log10_of_e(places)
        return coefficient, exponent
    return _rounded_when_sure(parts, context, sign)


# Powers.

def _as_whole(value):
    """The integer that the finite value is, or None."""
    if value._exp >= 0:
        return (-1 if value._sign else 1) * value._int * 10 ** value._exp
    whole, rest = divmod(value._int, 10 ** -value._exp)
    if rest:
        return None
    return -whole if value._sign else whole


def _power_whole(a, power, sign, context):
    """a ** power for a whole power; a is finite and not zero."""
    size = abs(power)
    if _length(a._int) * size <= 4000 + context.prec * 4:
        coefficient, exponent = a._int ** size, a._exp * size
        if power >= 0:
            return _finished(sign, coefficient, exponent, context)
        return _divide(_number(sign, 1, 0), _number(0, coefficient, exponent), context)
    if power * (a.adjusted() + (1 if power > 0 else 0)) > context.Emax + 10 and abs(a.adjusted()) > 0:
        return _overflowed(sign, context)
    return _power_general(_number(0, a._int, a._exp), _number(1 if power < 0 else 0, size, 0), context, sign)


def _power_general(a, b, context, sign=0):
    def parts(digits):
        work = digits + 12 + _length(b._int) + max(0, b._exp)
        coefficient, exponent = _log_parts(a, work)
        negative = (1 if _compare(a, _number(0, 1, 0)) < 0 else 0) ^ b._sign
        return _exp_parts(_number(negative, coefficient * b._int, exponent + b._exp), digits)
    estimate = _multiply(b, _logarithm(a, _wide), _wide)
    if not estimate._special and estimate.adjusted() > 20:
        if estimate._sign:
            return _finished(sign, 1, context.Emin - context.prec - 1, context)
        return _overflowed(sign, context)
    return _rounded_when_sure(parts, context, sign)


def _power(a, b, context):
    nan = _nan_among(context, a, b)
    if nan is not None:
        return nan
    whole = None if b._special else _as_whole(b)
    if not b._special and b._int == 0:
        if not a._special and a._int == 0:
            return _invalid(context)
        return _number(0, 1, 0)
    sign = 1 if a._sign and whole is not None and whole % 2 else 0
    if a._sign and whole is None and (a._special or a._int):
        return _invalid(context)
    if not a._special and a._int == 0:
        return _number(sign, 0, 0) if not b._sign else _infinity(sign)
    if a._special:
        return _number(sign, 0, 0) if b._sign else _infinity(sign)
    against_one = _compare(_number(0, a._int, a._exp), _number(0, 1, 0))
    if b._special:
        if against_one == 0:
            _note(context, (Inexact, Rounded))
            return _number(0, 10 ** (context.prec - 1), 1 - context.prec)
        return _infinity(0) if (against_one > 0) != bool(b._sign) else _number(0, 0, 0)
    if against_one == 0 and (whole is None or a._exp):
        if whole is not None and a._exp and whole > 0 and abs(a._exp) * whole <= context.prec - 1:
            return _finished(sign, a._int ** whole, a._exp * whole, context)
        _note(context, (Inexact, Rounded))
        return _number(sign, 10 ** (context.prec - 1), 1 - context.prec)
    if whole is not None:
        return _power_whole(a, whole, sign, context)
    exact = _exact_root(a, b, context)
    return exact if exact is not None else _power_general(a, b, context)


def _exact_root(a, b, context):
    """a ** b where it is a number of few digits: shown with all digits of the precision."""
    trial = context._quiet()
    trial.prec += 3
    try:
        shift = -b._exp
        root = _power_general_quick(a, b, trial)
    except (OverflowError, ValueError):
        return None
    if root is None:
        return None
    for places in range(root.adjusted() - context.prec + 1, root.adjusted() + 2):
        coefficient, inexact = _at_exponent(0, root._int, root._exp, places, ROUND_HALF_EVEN)
        if coefficient == 0 or _length(coefficient) > context.prec - 2:
            continue
        # coefficient ** 10**shift must be a ** b's whole part of the exponent.
        if shift > 4 or _length(coefficient) * 10 ** shift > 20000:
            return None
        left = _number(0, coefficient ** 10 ** shift, places * 10 ** shift)
        right = _number(0, a._int ** b._int, a._exp * b._int)
        if b._sign:
            product = _number(0, left._int * right._int, left._exp + right._exp)
            same = _compare(product, _number(0, 1, 0)) == 0
        else:
            same = _compare(left, right) == 0
        if same:
            room = context.prec - _length(coefficient)
            _note(context, (Inexact, Rounded))
            return _finished(0, coefficient * 10 ** room, places - room, context)
    return None


def _power_general_quick(a, b, context):
    if _length(b._int) > 6:
        return None
    work = context.prec + 12 + _length(b._int)
    coefficient, exponent = _log_parts(a, work)
    negative = (1 if _compare(a, _number(0, 1, 0)) < 0 else 0) ^ b._sign
    coefficient, exponent = _exp_parts(_number(negative, coefficient * b._int, exponent + b._exp), context.prec)
    return _number(0, coefficient, exponent)


# Comparing and rounding.

def _compare(a, b):
    """-1, 0 or 1; neither is a NaN."""
    if a._special or b._special:
        left = (-1 if a._sign else 1) if a._special else 0
        right = (-1 if b._sign else 1) if b._special else 0
        return (left > right) - (left < right)
    if a._int == 0 or b._int == 0 or a._sign != b._sign:
        left = 0 if a._int == 0 else -1 if a._sign else 1
        right = 0 if b._int == 0 else -1 if b._sign else 1
        return (left > right) - (left < right)
    turn = -1 if a._sign else 1
    if a.adjusted() != b.adjusted():
        return turn if a.adjusted() > b.adjusted() else -turn
    exponent = min(a._exp, b._exp)
    left = a._int * 10 ** (a._exp - exponent)
    right = b._int * 10 ** (b._exp - exponent)
    return turn * ((left > right) - (left < right))


def _other_side(self, other, equality):
    """Both sides of a comparison as Decimals, or NotImplemented."""
    if isinstance(other, Decimal):
        return self, other
    if isinstance(other, int):
        return self, _convert(other)
    if isinstance(other, float):
        context = getcontext()
        if equality:
            dict.__setitem__(context.flags, FloatOperation, True)
        else:
            _note(context, (FloatOperation,))
        return self, _from_float(other, Decimal)
    if isinstance(other, complex) and equality and other.imag == 0:
        return _other_side(self, other.real, equality)
    if hasattr(other, "denominator") and hasattr(other, "numerator"):
        if self._special:
            return self, _convert(other.numerator)
        scaled = _number(self._sign, self._int * other.denominator, self._exp)
        return scaled, _convert(other.numerator)
    return NotImplemented


def _ordering(test):
    def method(self, other):
        sides = _other_side(self, other, False)
        if sides is NotImplemented:
            return NotImplemented
        left, right = sides
        if left._special in ("n", "N") or right._special in ("n", "N"):
            _note(getcontext(), (InvalidOperation,))
            return False
        return test(_compare(left, right))
    return method


def _quantized(a, pattern, mode, context):
    nan = _nan_among(context, a, pattern)
    if nan is not None:
        return nan
    if a._special or pattern._special:
        return a if a._special and pattern._special else _invalid(context)
    wanted = pattern._exp
    if not context.Emin - context.prec + 1 <= wanted <= context.Emax:
        return _invalid(context)
    if a._int == 0:
        return _finished(a._sign, 0, wanted, context)
    if a.adjusted() > context.Emax or a.adjusted() - wanted + 1 > context.prec:
        return _invalid(context)
    coefficient, inexact = _at_exponent(a._sign, a._int, a._exp, wanted, mode)
    if coefficient >= 10 ** context.prec or coefficient and _length(coefficient) + wanted - 1 > context.Emax:
        return _invalid(context)
    happened = []
    if coefficient and _length(coefficient) + wanted - 1 < context.Emin:
        happened.append(Subnormal)
    if wanted > a._exp:
        happened += [Inexact, Rounded] if inexact else [Rounded]
    if happened:
        _note(context, happened)
    return _number(a._sign, coefficient, wanted)


def _whole_value(a, mode, context, exact):
    if a._special:
        return _checked_nan(a, context) if a._special != "F" else a
    if a._exp >= 0:
        return _number(a._sign, a._int, a._exp)
    coefficient, inexact = _at_exponent(a._sign, a._int, a._exp, 0, mode)
    if exact:
        _note(context, [Inexact, Rounded] if inexact else [Rounded])
    return _number(a._sign, coefficient, 0)


def _normalized(a, context):
    made = _finished_value(a, context)
    if made._special:
        return made
    if made._int == 0:
        return _number(made._sign, 0, 0)
    coefficient, exponent = made._int, made._exp
    most = context.Emax - context.prec + 1 if context.clamp else context.Emax
    while coefficient % 10 == 0 and exponent < most:
        coefficient //= 10
        exponent += 1
    return _number(made._sign, coefficient, exponent)


def _greater(a, b, context, sign, by_size=False):
    """max (sign 1) and min (sign -1); a quiet NaN loses against a number."""
    if a._special in ("n", "N") or b._special in ("n", "N"):
        if a._special == "n" and b._special in ("", "F"):
            return _finished_value(b, context)
        if b._special == "n" and a._special in ("", "F"):
            return _finished_value(a, context)
        return _nan_among(context, a, b)
    found = _compare(abs(a), abs(b)) if by_size else _compare(a, b)
    if found == 0:
        found = _total_order(a, b)
    return _finished_value(a if found * sign > 0 or found == 0 and sign < 0 else b, context)


def _total_order(a, b):
    if a._sign != b._sign:
        return -1 if a._sign else 1
    turn = -1 if a._sign else 1
    ranks = {"": 0, "F": 1, "N": 2, "n": 3}
    if a._special in ("n", "N") or b._special in ("n", "N"):
        left, right = (ranks[a._special], a._int), (ranks[b._special], b._int)
        return turn * ((left > right) - (left < right))
    found = _compare(a, b)
    if found:
        return found
    return turn * ((a._exp > b._exp) - (a._exp < b._exp))


def _step(a, context, up):
    nan = _nan_among(context, a)
    if nan is not None:
        return nan
    if a._special:
        if bool(a._sign) != up:
            return a
        return _number(a._sign, 10 ** context.prec - 1, context.Emax - context.prec + 1)
    quiet = context._quiet()
    quiet.rounding = ROUND_CEILING if up else ROUND_FLOOR
    made = _finished_value(a, quiet)
    if _compare(made, a) != 0:
        return made
    return _add(a, _number(0 if up else 1, 1, context.Emin - context.prec), quiet)


def _from_float(value, cls):
    if value != value:
        made = _special_number("n")
    elif value in (float("inf"), float("-inf")):
        made = _infinity(1 if value < 0 else 0)
    else:
        above, below = abs(value).as_integer_ratio()
        places = below.bit_length() - 1
        negative = value < 0 or str(value)[0] == "-"
        made = _number(1 if negative else 0, above * 5 ** places, -places)
    return made if cls is Decimal else cls(made)


def _text(value, capitals, engineering=False):
    sign = "-" if value._sign else ""
    if value._special:
        if value._special == "F":
            return sign + "Infinity"
        return sign + ("NaN" if value._special == "n" else "sNaN") + (str(value._int) if value._int else "")
    digits = str(value._int)
    left = value._exp + len(digits)
    if value._exp <= 0 and left > -6:
        place = left
    elif not engineering:
        place = 1
    elif value._int == 0:
        place = (left + 1) % 3 - 1
    else:
        place = (left - 1) % 3 + 1
    if place <= 0:
        whole, part = "0", "." + "0" * -place + digits
    elif place >= len(digits):
        whole, part = digits + "0" * (place - len(digits)), ""
    else:
        whole, part = digits[:place], "." + digits[place:]
    power = "" if left == place else ("E" if capitals else "e") + "%+d" % (left - place)
    return sign + whole + part + power


class Decimal:
    __slots__ = ("_exp", "_int", "_sign", "_special")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = _parsed_text(value)
            if parts is None:
                return _invalid(context or getcontext(), ConversionSyntax)
        elif isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            parts = value._sign, value._int, value._exp, value._special
        elif isinstance(value, int):
            parts = 1 if value < 0 else 0, abs(value), 0, ""
        elif isinstance(value, (tuple, list)):
            parts = _parsed_tuple(value)
        elif isinstance(value, float):
            _note(context or getcontext(), (FloatOperation,))
            return _from_float(value, cls)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        self = _number(parts[0], parts[1], parts[2], cls)
        self._special = parts[3]
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return _from_float(f, cls)

    def __repr__(self):
        return f"Decimal('{_text(self, getcontext().capitals)}')"

    def __str__(self):
        return _text(self, getcontext().capitals)

    def to_eng_string(self, context=None):
        return _text(self, (context or getcontext()).capitals, True)

    def __format__(self, format_spec, /):
        return _formatted(self, format_spec, getcontext())

    __add__ = _arithmetic(_add)
    __radd__ = _reflected(_add)
    __sub__ = _arithmetic(_subtract)
    __rsub__ = _reflected(_subtract)
    __mul__ = _arithmetic(_multiply)
    __rmul__ = _reflected(_multiply)
    __truediv__ = _arithmetic(_divide)
    __rtruediv__ = _reflected(_divide)
    __floordiv__ = _arithmetic(_floor_divide)
    __rfloordiv__ = _reflected(_floor_divide)
    __mod__ = _arithmetic(_remainder)
    __rmod__ = _reflected(_remainder)
    __divmod__ = _arithmetic(_divide_both)
    __rdivmod__ = _reflected(_divide_both)
    __rpow__ = _reflected(_power)
    __lt__ = _ordering(lambda found: found < 0)
    __le__ = _ordering(lambda found: found <= 0)
    __gt__ = _ordering(lambda found: found > 0)
    __ge__ = _ordering(lambda found: found >= 0)

    def __pow__(self, other, modulo=None):
        other = _convert(other)
        if other is NotImplemented:
            return NotImplemented
        if modulo is None:
            return _power(self, other, getcontext())
        modulo = _convert(modulo)
        if modulo is NotImplemented:
            return NotImplemented
        return _power_modulo(self, other, modulo, getcontext())

    def __eq__(self, other):
        sides = _other_side(self, other, True)
        if sides is NotImplemented:
            return NotImplemented
        left, right = sides
        if left._special in ("n", "N") or right._special in ("n", "N"):
            if "N" in (left._special, right._special):
                _note(getcontext(), (InvalidOperation,))
            return False
        return _compare(left, right) == 0

    def __hash__(self):
        if self._special:
            if self._special == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if self._special == "n":
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        power = pow(10, self._exp, _MODULUS) if self._exp >= 0 else pow(pow(10, -1, _MODULUS), -self._exp, _MODULUS)
        found = self._int * power % _MODULUS
        found = -found if self._sign else found
        return -2 if found == -1 else found

    def __bool__(self):
        return bool(self._special or self._int)

    def __neg__(self):
        return _signed(self, getcontext(), True)

    def __pos__(self):
        return _signed(self, getcontext(), False)

    def __abs__(self):
        return _signed(self, getcontext(), bool(self._sign))

    def __int__(self):
        if self._special:
            if self._special == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        whole, _ = _at_exponent(0, self._int, self._exp, 0, ROUND_DOWN)
        return -whole if self._sign else whole

    __trunc__ = __int__

    def __float__(self):
        if self._special in ("n", "N"):
            if self._special == "N":
                raise ValueError("cannot convert signaling NaN to float")
            return float("-nan" if self._sign else "nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def _whole(self, mode):
        if self._special:
            int(self)
        return int(_whole_value(self, mode, getcontext(), False))

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    def __round__(self, ndigits=None):
        if ndigits is None:
            if self._special:
                raise (OverflowError("cannot convert Infinity to integer") if self._special == "F"
                       else ValueError("cannot convert NaN to integer"))
            return self._whole(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return _quantized(self, _number(0, 1, -ndigits), ROUND_HALF_EVEN, getcontext())

    def __reduce__(self):
        return (self.__class__, (str(self),))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __sizeof__(self):
        # sys.getsizeof adds the collector's 16 bytes; the native type has them since 3.13 only.
        return 104 if sys.version_info >= (3, 13) else 88

    def conjugate(self):
        return self

    real = property(conjugate)
    imag = property(lambda self: Decimal(0))

    canonical = conjugate

    def as_tuple(self):
        digits = tuple([int(digit) for digit in str(self._int)])
        if self._special == "F":
            digits = (0,)
        elif self._special and not self._int:
            digits = ()
        return DecimalTuple(self._sign, digits, self._special or self._exp)

    def as_integer_ratio(self):
        if self._special == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if self._special:
            raise ValueError("cannot convert NaN to integer ratio")
        above, below = self._int, 1
        if self._exp >= 0:
            above *= 10 ** self._exp
        else:
            places = -self._exp
            while places and above % 5 == 0 and above:
                above //= 5
                places -= 1
            below = 5 ** places
            shift = -self._exp
            while shift and above % 2 == 0 and above:
                above //= 2
                shift -= 1
            below <<= shift
            if not above:
                below = 1
        return (-above if self._sign else above), below

    def adjusted(self):
        if self._special:
            return 0
        return self._exp + _length(self._int) - 1

    compare = _named(lambda a, b, context: _compared(a, b, context, False))
    compare_signal = _named(lambda a, b, context: _compared(a, b, context, True))
    compare_total = _named(lambda a, b, context: _convert(_total_order(a, b)))
    compare_total_mag = _named(lambda a, b, context: _convert(_total_order(a.copy_abs(), b.copy_abs())))
    max = _named(lambda a, b, context: _greater(a, b, context, 1))
    min = _named(lambda a, b, context: _greater(a, b, context, -1))
    max_mag = _named(lambda a, b, context: _greater(a, b, context, 1, True))
    min_mag = _named(lambda a, b, context: _greater(a, b, context, -1, True))
    remainder_near = _named(_remainder_near)
    sqrt = _alone(_square_root)
    exp = _alone(_exponential)
    ln = _alone(_logarithm)
    log10 = _alone(lambda a, context: _logarithm(a, context, True))
    normalize = _alone(_normalized)
    next_plus = _alone(lambda a, context: _step(a, context, True))
    next_minus = _alone(lambda a, context: _step(a, context, False))

    def next_toward(self, other, context=None):
        other = _demanded(other)
        context = context or getcontext()
        nan = _nan_among(context, self, other)
        if nan is not None:
            return nan
        found = _compare(self, other)
        if found == 0:
            return self.copy_sign(other)
        return _step(self, context, found < 0)

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        if rounding is not None and rounding not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        return _quantized(self, _demanded(exp), rounding or context.rounding, context)

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        return _whole_value(self, rounding or context.rounding, context, False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        return _whole_value(self, rounding or context.rounding, context, True)

    def same_quantum(self, other, context=None):
        other = _demanded(other)
        if self._special or other._special:
            return (self.is_nan() and other.is_nan()) or (self.is_infinite() and other.is_infinite())
        return self._exp == other._exp

    def scaleb(self, other, context=None):
        context = context or getcontext()
        other = _demanded(other)
        nan = _nan_among(context, self, other)
        if nan is not None:
            return nan
        power = None if other._special or other._exp != 0 else _as_whole(other)
        if power is None or abs(power) > 2 * (context.Emax + context.prec):
            return _invalid(context)
        if self._special:
            return self
        return _finished(self._sign, self._int, self._exp + power, context)

    def logb(self, context=None):
        context = context or getcontext()
        nan = _nan_among(context, self)
        if nan is not None:
            return nan
        if self._special:
            return _infinity(0)
        if self._int == 0:
            _note(context, (DivisionByZero,))
            return _infinity(1)
        return _finished_value(_convert(self.adjusted()), context)

    def fma(self, other, third, context=None):
        context = context or getcontext()
        other, third = _demanded(other), _demanded(third)
        nan = _nan_among(context, self, other, third)
        if nan is not None:
            return nan
        wide = context._quiet()
        wide.prec, wide.Emax, wide.Emin = 10 ** 6, MAX_EMAX, MIN_EMIN
        if self._special or other._special:
            product = _multiply(self, other, context)
        else:
            product = _number(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return _add(product, third, context)

    def copy_abs(self):
        return _negated(self) if self._sign else self

    def copy_negate(self):
        return _negated(self)

    def copy_sign(self, other, context=None):
        return _negated(self) if self._sign != _demanded(other)._sign else self

    def radix(self):
        return Decimal(10)

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._special

    def is_infinite(self):
        return self._special == "F"

    def is_nan(self):
        return self._special in ("n", "N")

    def is_qnan(self):
        return self._special == "n"

    def is_snan(self):
        return self._special == "N"

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._special and self._int == 0

    def is_normal(self, context=None):
        context = context or getcontext()
        return bool(not self._special and self._int and self.adjusted() >= context.Emin)

    def is_subnormal(self, context=None):
        context = context or getcontext()
        return bool(not self._special and self._int and self.adjusted() < context.Emin)

    def number_class(self, context=None):
        if self.is_nan():
            return "sNaN" if self._special == "N" else "NaN"
        sign = "-" if self._sign else "+"
        if self._special:
            return sign + "Infinity"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")


def _signed(a, context, negate):
    nan = _nan_among(context, a)
    if nan is not None:
        return nan
    if not a._special and a._int == 0:
        sign = 1 if context.rounding == ROUND_FLOOR and (a._sign ^ negate) else 0
        return _finished(sign, 0, a._exp, context)
    return _finished_value(_negated(a) if negate else a, context)


def _compared(a, b, context, signals):
    if a.is_nan() or b.is_nan():
        if signals and "N" not in (a._special, b._special):
            return _invalid(context)
        return _nan_among(context, a, b)
    return _convert(_compare(a, b))


def _power_modulo(a, b, modulo, context):
    nan = _nan_among(context, a, b, modulo)
    if nan is not None:
        return nan
    parts = [None if one._special else _as_whole(one) for one in (a, b, modulo)]
    if None in parts or parts[1] < 0 or parts[2] == 0 or parts[0] == parts[1] == 0:
        return _invalid(context)
    found = pow(abs(parts[0]), parts[1], abs(parts[2]))
    return _number(1 if a._sign and parts[1] % 2 else 0, found, 0)


# ---- formatting

def _read_spec(spec):
    fill, align, at = " ", "", 0
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
    if spec[at:at + 1] == "0":
        if not align:
            fill, align = "0", "="
        at += 1
    start = at
    while at < len(spec) and spec[at].isdigit():
        at += 1
    width = int(spec[start:at] or "0")
    group = ""
    if spec[at:at + 1] == ",":
        group = ","
        at += 1
    precision = None
    if spec[at:at + 1] == ".":
        start = at = at + 1
        while at < len(spec) and spec[at].isdigit():
            at += 1
        if at == start:
            raise ValueError("invalid format string")
        precision = int(spec[start:at])
    kind = spec[at:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise ValueError("invalid format string")
    return fill, align, sign, no_negative_zero, width, group, precision, kind


def _rounded_for(value, precision, kind, mode):
    """The value with the digits that the precision leaves."""
    if kind in "eE" and kind:
        figures = precision + 1
    elif kind in "fF%" and kind:
        coefficient, _ = _at_exponent(value._sign, value._int, value._exp, -precision, mode)
        return _number(value._sign, coefficient, -precision)
    else:
        figures = max(precision, 1)
        if _length(value._int) <= figures:
            return value
    if not value._int:
        return _number(value._sign, 0, 1 - figures) if kind in "eE" and kind else value
    wanted = value.adjusted() + 1 - figures
    coefficient, _ = _at_exponent(value._sign, value._int, value._exp, wanted, mode)
    if _length(coefficient) > figures:
        coefficient //= 10
        wanted += 1
    return _number(value._sign, coefficient, wanted)


def _formatted(value, spec, context):
    if not isinstance(spec, str):
        raise TypeError("format argument must be str")
    fill, align, sign, no_negative_zero, width, group, precision, kind = _read_spec(spec)
    align = align or ">"
    if value._special:
        text = _text(value, context.capitals).lstrip("-")
        lead = "-" if value._sign else "" if sign == "-" else sign
        if fill == "0" and align == "=":
            fill, align = " ", ">"
        return _aligned(lead, text + ("%" if kind == "%" else ""), fill, align, width)
    if kind == "%":
        value = _number(value._sign, value._int, value._exp + 2)
    given = value
    if precision is not None:
        value = _rounded_for(value, precision, kind, context.rounding)
    elif kind and kind in "fF%" and value._exp > 0:
        value = _number(value._sign, value._int * 10 ** value._exp, 0)
    digits = str(value._int)
    left = value._exp + len(digits)
    if kind and kind in "eE":
        if not value._int and precision is not None:
            place = 1 - precision
        else:
            place = 1
    elif kind and kind in "fF%":
        place = left
    else:
        place = left if value._exp <= 0 and left > -6 else 1
    if kind and kind in "eE" and not value._int and precision is not None:
        digits, place, left = "0" * (precision + 1), 1, 1 + given._exp + precision
    if place < 0:
        whole, part = "0", "0" * -place + digits
    elif place > len(digits):
        whole, part = digits + "0" * (place - len(digits)), ""
    else:
        whole, part = digits[:place] or "0", digits[place:]
    mark = "E" if kind in ("E", "G") or not kind and context.capitals else "e"
    power = ""
    if left != place or kind and kind in "eE":
        power = mark + "%+d" % (left - place)
    negative = value._sign and not (no_negative_zero and not value._int)
    lead = "-" if negative else "" if sign == "-" else sign
    tail = ("." + part if part else "") + power + ("%" if kind == "%" else "")
    if group:
        least = width - len(lead) - len(tail) if fill == "0" and align == "=" else 0
        whole = _grouped(whole, least)
    return _aligned(lead, whole + tail, fill, align, width)


def _grouped(digits, least):
    groups = []
    while len(digits) > 3:
        groups.append(digits[-3:])
        digits = digits[:-3]
    groups.append(digits)
    text = ",".join(reversed(groups))
    while len(text) < least:
        lead = text.partition(",")[0]
        text = ("0," if len(lead) == 3 else "0") + text
    return text


def _aligned(lead, body, fill, align, width):
    padding = fill * (width - len(lead) - len(body))
    if align == "<":
        return lead + body + padding
    if align == "=":
        return lead + padding + body
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + lead + body + padding[half:]
    return padding + lead + body


# ---- contexts

class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        base = globals().get("DefaultContext")
        self.prec = prec if prec is not None else base.prec
        self.rounding = rounding if rounding is not None else base.rounding
        self.Emin = Emin if Emin is not None else base.Emin
        self.Emax = Emax if Emax is not None else base.Emax
        self.capitals = capitals if capitals is not None else base.capitals
        self.clamp = clamp if clamp is not None else base.clamp
        self.flags = flags if flags is not None else []
        self.traps = traps if traps is not None else dict(base.traps)

    def __setattr__(self, name, value):
        if name in ("flags", "traps"):
            value = _signal_dict(value)
        elif name == "rounding":
            if value not in _ROUNDINGS:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, "
                                "ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        elif name in _LIMITS:
            least, most, message = _LIMITS[name]
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not least <= value <= most:
                raise ValueError(message)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError(f"'decimal.Context' object attribute '{name}' cannot be deleted")

    def __repr__(self):
        flags = ", ".join([one.__name__ for one in _BIT_ORDER if self.flags[one]])
        traps = ", ".join([one.__name__ for one in _BIT_ORDER if self.traps[one]])
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])")

    def clear_flags(self):
        for one in _SIGNALS:
            dict.__setitem__(self.flags, one, False)

    def clear_traps(self):
        for one in _SIGNALS:
            dict.__setitem__(self.traps, one, False)

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags),
                       dict(self.traps))

    __copy__ = copy

    def _quiet(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, [], [])

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def create_decimal(self, num="0", /):
        if isinstance(num, str) and (num != num.strip() or "_" in num):
            return _invalid(self, ConversionSyntax)
        value = Decimal(num, context=self)
        if value.is_nan() and _length(value._int) > self.prec - self.clamp:
            return _invalid(self, ConversionSyntax)
        return _finished_value(value, self) if not value.is_nan() else value

    def create_decimal_from_float(self, f, /):
        return _finished_value(Decimal.from_float(f), self)

    def plus(self, x, /):
        return _signed(_demanded(x), self, False)

    def minus(self, x, /):
        return _signed(_demanded(x), self, True)

    def abs(self, x, /):
        x = _demanded(x)
        return _signed(x, self, bool(x._sign))

    def power(self, a, b, modulo=None):
        a, b = _demanded(a), _demanded(b)
        return _power(a, b, self) if modulo is None else _power_modulo(a, b, _demanded(modulo), self)

    def divmod(self, x, y, /):
        return _divide_both(_demanded(x), _demanded(y), self)

    def fma(self, x, y, z, /):
        return _demanded(x).fma(y, z, context=self)

    def to_sci_string(self, x, /):
        return _text(_demanded(x), self.capitals)

    def radix(self):
        return Decimal(10)


def _add_context_methods():
    def binary(operation):
        return lambda self, x, y, /: operation(_demanded(x), _demanded(y), self)

    def delegated(name, count):
        if count == 1:
            return lambda self, x, /: getattr(_demanded(x), name)(context=self)
        return lambda self, x, y, /: getattr(_demanded(x), name)(y, context=self)

    def plain(name):
        return lambda self, x, /: getattr(_demanded(x), name)()
    for name, operation in (("add", _add), ("subtract", _subtract), ("multiply", _multiply), ("divide", _divide),
                            ("divide_int", _floor_divide), ("remainder", _remainder)):
        setattr(Context, name, binary(operation))
    for name in "sqrt exp ln log10 normalize next_plus next_minus logb number_class is_normal is_subnormal \
to_integral_value to_integral_exact to_eng_string".split():
        setattr(Context, name, delegated(name, 1))
    for name in "compare compare_signal compare_total compare_total_mag max min max_mag min_mag remainder_near \
next_toward quantize same_quantum scaleb copy_sign".split():
        setattr(Context, name, delegated(name, 2))
    for name in "copy_abs copy_negate canonical is_canonical is_finite is_infinite is_nan is_qnan is_snan is_signed \
is_zero".split():
        setattr(Context, name, plain(name))
    Context.copy_decimal = lambda self, x, /: _demanded(x)


_LIMITS = {"prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
           "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
           "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
           "capitals": (0, 1, "valid values for capitals are 0 or 1"),
           "clamp": (0, 1, "valid values for clamp are 0 or 1")}
_add_context_methods()
_USUAL_TRAPS = (InvalidOperation, DivisionByZero, Overflow)
DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], _USUAL_TRAPS)
BasicContext = Context(9, ROUND_HALF_UP, -999999, 999999, 1, 0, [], _USUAL_TRAPS + (Clamped, Underflow))
ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [])
_wide = Context(30, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])
_current = [None]


def getcontext():
    context = _current[0]
    if context is None:
        context = _current[0] = DefaultContext.copy()
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current[0] = context


class _ContextManager:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exc_info):
        setcontext(self._saved)


def localcontext(ctx=None, **kwargs):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for name, value in kwargs.items():
        if name not in _LIMITS and name not in ("rounding", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function"
                            if sys.version_info < (3, 13) else
                            f"this function got an unexpected keyword argument '{name}'")
        setattr(ctx, name, value)
    return _ContextManager(ctx)


# Messages name the types with their module, as they do for types that are not written in Python.
Decimal.__name__ = "decimal.Decimal"
Context.__name__ = "decimal.Context"

if "numbers" in sys.modules:
    sys.modules["numbers"].Number.register(Decimal)
