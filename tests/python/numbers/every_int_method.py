# SPDX-License-Identifier: GPL-3.0-or-later
n = -42
print(n.bit_length(), n.bit_count(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.as_integer_ratio(), (5).is_integer() if hasattr(5, "is_integer") else "3.12", abs(n), -n, +n, ~n, n // 5, n % 5, divmod(n, 5), n ** 2, pow(3, -1, 7), pow(2, 10, 1000))
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), int.from_bytes(b"\x04\x00", "big"), int.from_bytes([255, 254], "little", signed=True), (5).to_bytes(), int.from_bytes(b"\x05"))
print(int("0x1f", 16), int("z", 36), int("0b101", 0), int("-1_000"), int(" 7 "), int(3.99), int(-3.99), int(True), int("\u0663"), int(b"12"), int(), 0o17, 0b11, 0xff, 1_000)
for call in (lambda: int("a"), lambda: int("1.5"), lambda: int(""), lambda: int("12", 1), lambda: int("9", 8), lambda: int(None), lambda: int("1", "2"), lambda: int(1, 2), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: 1 // 0, lambda: 1 << -1, lambda: 2 ** -1 ** 0.5 and pow(2, -1, 4), lambda: int([1]), lambda: (1).to_bytes(1, "x"), lambda: int("1__0")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
