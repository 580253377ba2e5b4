# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what Python itself computes, one case a line: operation, arguments, result, parted by tabs.
numbers_reference.py COUNT SEED; numbers_table.txt holds the output of "1200 1", the same on 3.11, 3.12, 3.13.
Floats stand in float.hex() form, so that every bit counts; "error" stands for an exception."""
import math
import random
import struct
import sys

sys.set_int_max_str_digits(0)
count, seed = int(sys.argv[1]), int(sys.argv[2])
rng = random.Random(seed)
EDGES = [0, 1, -1, 2, -2, 3, 9, 10, -10, 255, 256, 2**30, 2**31, -2**31, 2**53, 2**53 + 1, 2**62, 2**63 - 1, 2**63,
         -2**63, -2**63 - 1, 2**64, 2**64 - 1, 2**61 - 1, 1 - 2**61, 2**61, 10**100, -10**100, 2**1023, 2**1024 - 1,
         2**1024 - 2**970, 2**1024 - 2**970 - 1, 2**1024, 3 * 2**1030, 10**400]
FLOATS = ["0.0", "-0.0", "1.0", "-1.0", "0.5", "1.5", "2.5", "-2.5", "0.1", "0.3", "1e16", "1e15", "9999999999999998.0",
          "1e-4", "1e-5", "0.00012345", "1e22", "1e23", "123456789.125", "5e-324", "2.2250738585072014e-308", "1e100",
          "1.7976931348623157e308", "2.675", "1e308", "25.0", "15.0", "1250.0", "9007199254740993.0", "3.0e-10", "100.0",
          "314159.0", "1e5", "1e6", "123456.0", "1234567.0", "0.0001234567", "inf", "-inf", "nan"]
INT_TEXTS = ["1_000", "1__0", "_1", "1_", "+5", "-5", "--5", "0x1F", "0b101", "0o17", "0x_1f", "0x", "00", "007", "0_0",
             "ff", "zz", "", "-", "1e5", "0b12", "-0x10", "0_7", "12345678901234567890123", "0xG", "0", "0b_", "+0o7"]
FLOAT_TEXTS = ["1", "1.", ".5", ".", "1e5", "1e", "1e+", "1_0.0_1", "1_.0", "1._0", "_1", "1e1_0", "inf", "-Infinity", "nan",
               "+NaN", "infinit", "1e400", "-1e400", "1e-400", "0e999999999999", "0.0000001e310", "1000000e-330", "0x10",
               "1.5.2", "", "+", "1 2", "2.2250738585072011e-308", "179769313486231580793e289", "9007199254740993",
               "1e99999999999999999999", "1e-99999999999999999999", "2.4703282292062328e-324", "2.4703282292062327e-324"]
HEX_TEXTS = ["0x1p0", "1.8p1", "0x.8", "0x1.", "0x", "0x1p", "-0x1.fffffffffffffp+1023", "0x1.fffffffffffff8p+1023", "inf",
             "0x1.00000000000008p0", "0x1.000000000000080000001p0", "0x1.00000000000018p0", "0x1p-1075", "0x1.8p-1075",
             "0x1p-1074", "0x0p99999999999", "0x1p99999999999", "0x1p-99999999999", "-nan", "0xg", "0x1p+-3", "1p5 ",
             "0x12345678123456781234567812345678p-10", "0x.00000000000000000000000000000000001p120"]


def an_int():
    kind = rng.randrange(6)
    if kind == 0:
        return rng.choice(EDGES)
    bits = rng.choice([4, 10, 31, 53, 62, 63, 64, 65, 130, 300, 1100])
    value = rng.getrandbits(bits)
    if kind == 1:
        value = (1 << bits) + rng.choice([-1, 0, 1])
    return value if rng.random() < 0.6 else -value


def a_float():
    kind = rng.randrange(6)
    if kind == 0:
        return float(rng.choice(FLOATS))
    if kind == 1:
        return struct.unpack("<d", rng.getrandbits(64).to_bytes(8, "little"))[0]
    if kind == 2:
        return rng.randrange(-10**6, 10**6) / 8
    if kind == 3:
        return round(rng.uniform(-1000, 1000), rng.randrange(5))
    if kind == 4:
        return rng.uniform(-1, 1) * 10.0 ** rng.randrange(-30, 30)
    return float(rng.randrange(-10**17, 10**17))


def show(value):
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, tuple):
        return " ".join(map(show, value))
    return str(value)


def case(operation, arguments, compute):
    try:
        result = show(compute())
    except (ArithmeticError, ValueError, OverflowError, TypeError):
        result = "error"
    print("\t".join([operation, *map(show, arguments), result]))


def real_power(a, b):
    result = a ** b
    if isinstance(result, complex):
        raise ValueError
    return result


INT_PAIRS = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "divmod": divmod,
    "truediv": lambda a, b: a / b, "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b,
    "gcd": math.gcd, "less": lambda a, b: a < b,
}
INT_SINGLES = {
    "double": float, "hash": hash, "bits": lambda a: a.bit_length(), "ones": lambda a: a.bit_count(), "isqrt": math.isqrt,
    "invert": lambda a: ~a, "hex": hex, "oct": oct, "bin": bin, "size": lambda a: a.__sizeof__(), "abs": abs,
}
FLOAT_PAIRS = {"fdivmod": divmod, "ffloor": lambda a, b: a // b, "fmod": lambda a, b: a % b, "fpow": real_power}
FLOAT_SINGLES = {
    "repr": repr, "fhash": lambda a: 0 if a != a else hash(a), "ratio": lambda a: a.as_integer_ratio(), "int": int,
    "round": round, "floor": math.floor, "ceil": math.ceil,
}


def base_text(value, base):
    digits = ""
    rest = abs(value)
    while rest or not digits:
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % base] + digits
        rest //= base
    return "-" + digits if value < 0 else digits


def int_case():
    kind = rng.randrange(9)
    a, b = an_int(), an_int()
    if kind < 3:
        name = rng.choice(list(INT_PAIRS))
        if name == "truediv" and rng.random() < 0.3:
            b = a + rng.choice([-1, 1, 2])
        case(name, (a, b), lambda: INT_PAIRS[name](a, b))
    elif kind < 5:
        name = rng.choice(list(INT_SINGLES))
        case(name, (a,), lambda: INT_SINGLES[name](a))
    elif kind == 5:
        n = rng.choice([0, 1, 7, 31, 62, 63, 64, 65, 200])
        name = rng.choice(["shl", "shr", "pow", "round10"])
        work = {"shl": lambda: a << n, "shr": lambda: a >> n, "pow": lambda: a ** n, "round10": lambda: round(a, -n)}
        case(name, (a, n), work[name])
    elif kind == 6:
        m = an_int()
        if rng.random() < 0.5:
            b, m = b % 1000 - 500, m % 1000 - 500
        case("powmod", (a, b, m), lambda: pow(a, b, m))
    elif kind == 7:
        base = rng.randrange(2, 37)
        case("base", (a, base), lambda: base_text(a, base))
        text = rng.choice(INT_TEXTS)
        base = rng.choice([0, 0, 2, 8, 10, 10, 16, 16, 36])
        case("parse", (text, base), lambda: int(text, base))
    else:
        length = rng.choice([0, 1, 4, 8, 9, 20])
        signed = rng.random() < 0.5
        order = rng.choice(["little", "big"])
        a = a if rng.random() < 0.5 else rng.getrandbits(length * 8) - (signed and rng.random() < 0.5) * 2**(length * 4)
        case("bytes", (a, length, order, int(signed)), lambda: a.to_bytes(length, order, signed=signed).hex())
        data = bytes(rng.getrandbits(8) for _ in range(length))
        case("unbytes", (data.hex(), order, int(signed)), lambda: int.from_bytes(data, order, signed=signed))


def float_case():
    kind = rng.randrange(9)
    a, b = a_float(), a_float()
    if kind < 2:
        name = rng.choice(list(FLOAT_PAIRS))
        if name == "fpow":
            b = rng.choice([b, 2.0, -1.0, 0.5, float(rng.randrange(-20, 20))])
        case(name, (a, b), lambda: FLOAT_PAIRS[name](a, b))
    elif kind < 4:
        name = rng.choice(list(FLOAT_SINGLES))
        case(name, (a,), lambda: FLOAT_SINGLES[name](a))
    elif kind == 4:
        n = rng.choice([-400, -309, -308, -17, -5, -3, -2, -1, 0, 1, 2, 3, 5, 10, 16, 300, 323, 324])
        case("roundn", (a, n), lambda: round(a, n))
    elif kind < 7:
        code = rng.choice(["", "e", "E", "f", "F", "g", "G", "%", "n"])
        precision = rng.choice(["", "", ".0", ".1", ".2", ".3", ".6", ".16", ".17", ".20", ".60"])
        alternate = rng.choice(["", "", "#"])
        case("format", (a, alternate, precision, code), lambda: format(a, alternate + precision + code))
    elif kind == 7:
        text = rng.choice(FLOAT_TEXTS)
        case("float", (text,), lambda: float(text))
        digits = str(rng.getrandbits(rng.choice([20, 60, 200]))) + "e" + str(rng.randrange(-380, 320))
        case("float", (digits,), lambda: float(digits))
        hexes = rng.choice(HEX_TEXTS).strip()
        case("fromhex", (hexes,), lambda: float.fromhex(hexes))
    else:
        n = rng.choice([an_int(), int(a) + rng.choice([-1, 0, 1]) if math.isfinite(a) else 0])
        case("compare", (n, a), lambda: "unordered" if a != a else (n > a) - (n < a))


for _ in range(count):
    int_case() if rng.random() < 0.5 else float_case()
