# SPDX-License-Identifier: GPL-3.0-or-later
a = bytearray(b"abc")
b = a
a[0] = 65
a.append(100)
a += b"ef"
a.extend([103])
del a[1]
print(a, b is a, len(a), a[0], a[1:3], a == b"Acdefg", bytes(a), a.pop(), a.decode())
a[1:2] = b"xyz"
a.insert(0, 33)
a.reverse()
print(a, bytearray(2), bytearray("é", "utf-8"))
try:
    a.append(256)
except ValueError as error:
    print(error)
try:
    hash(a)
except TypeError as error:
    print(error)
