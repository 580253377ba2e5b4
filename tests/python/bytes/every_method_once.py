# SPDX-License-Identifier: GPL-3.0-or-later
b = b"Hello World"
print(b[0], b[1:3], b.upper(), b.lower(), b.swapcase(), b.title(), b.find(b"o"), b.rfind(111), b.count(b"l"), b.replace(b"l", b"L", 1), b.split(), b.partition(b" "), b.startswith(b"He"), b.endswith((b"x", b"d")), b.index(b"W"), b"o" in b, 72 in b)
print(b.hex(), b.hex(":"), b.hex("-", 4), bytes.fromhex("48 65"), b.decode(), "é".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode("utf-8"), b"\xff".decode("utf-8", "replace"), b"\xff".decode("latin-1"), "aé".encode("ascii", "ignore"), "é".encode("ascii", "xmlcharrefreplace"))
print(bytes(3), bytes([1, 2]), bytes("a", "utf-8"), b"-".join([b"a", b"b"]), b"ab" * 2, b"a" + b"b", b"a" < b"b", b.translate(bytes.maketrans(b"lo", b"01")), b"a,b".split(b","), b" x ".strip(), b"7".zfill(3), b"a".center(5, b"*"), b"ab\ncd".splitlines(), b"A1".isalnum(), b"ab".isalpha(), list(b"ab"), b"tab\t".expandtabs(2), b"pre-x".removeprefix(b"pre-"))
for call in (lambda: b + "a", lambda: b"a" in "abc", lambda: b.index(b"zz"), lambda: bytes([256]), lambda: bytes("a"), lambda: bytes(-1), lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: b.split(""), lambda: bytes.fromhex("4"), lambda: b[99], lambda: b.__setitem__(0, 1), lambda: b"".join(["a"]), lambda: bytes(1.5), lambda: "a".encode("nope"), lambda: b"a" < "a"):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error)[:90])
