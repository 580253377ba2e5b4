# SPDX-License-Identifier: GPL-3.0-or-later
n = 1000
print(n.bit_length(), n.to_bytes(2, "big"), n.to_bytes(4, "little"), int.from_bytes(b"\x03\xe8", "big"))
print((-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\xfe", "big", signed=True))
print(n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator)
try:
    (300).to_bytes(1, "big")
except OverflowError as error:
    print(error)
try:
    (-1).to_bytes(1, "big")
except OverflowError as error:
    print(error)
