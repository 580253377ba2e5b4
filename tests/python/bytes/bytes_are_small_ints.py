# SPDX-License-Identifier: GPL-3.0-or-later
b = b"abc"
print(b, b[0], b[1:], list(b), b + b"d", b * 2, len(b), b"a" in b, 97 in b, b == b"abc", b < b"abd")
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b), b"\x00\xff\n\t'\"", b'"', b"'")
print(b.upper(), b.find(b"c"), b.replace(b"a", b"x"), b.split(b"b"), b",".join([b"1", b"2"]), b.hex(), bytes.fromhex("61 62ff"), b.decode(), b.startswith(b"a"))
for bad in (lambda: bytes([256]), lambda: b[5], lambda: b + "x", lambda: bytes("x"), lambda: b"a" < "a", lambda: bytes(-1), lambda: b.find("a")):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    b[0] = 1
except TypeError as error:
    print(error)
