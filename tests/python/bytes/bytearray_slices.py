# SPDX-License-Identifier: GPL-3.0-or-later
b = bytearray(b"abcdefgh")
b[2:4] = b"XYZ"
print(b)
b[1:1] = [33, 34]
print(b)
b[::2] = b"......"[:len(b[::2])]
print(b)
del b[::3]
print(b)
b[-2:] = bytearray(b"end")
print(b)
b[5:2] = b"|"
print(b, b[::-1], b[2:5], b[10:])
del b[-1]
del b[0]
b[0] = ord("Q")
b[-1] = 0
print(b, list(b), len(b), 81 in b, b"Q" in b, b.find(b"n"))
for index, value in ((50, 1), (0, 256), (0, -1), (0, "a"), ("a", 1), (slice(0, 4, 2), b"x"), (slice(0, 1), "x"), (slice(0, 1), 5), (slice(0, 1), [300])):
    try:
        b[index] = value
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(b)
