# SPDX-License-Identifier: GPL-3.0-or-later
print(0b1011, 0o17, 0xFF, 0B1, 0O7, 0Xa)
print(1_000_000, 0x_ff, 0b1_0)
print(00, 0_0)
print(bin(10), oct(64), hex(255), hex(-255), bin(-5))
print(int("ff", 16), int("0b101", 0), int("-0x1F", 16), int("z", 36), int(" 12_3 "))
