# SPDX-License-Identifier: GPL-3.0-or-later
print(bin(10), oct(10), hex(255), bin(-5), hex(-255), bin(0), int(bin(10), 2), ord("a"), chr(97), chr(0x1F600), ord("\u20ac"), ascii("é\n"), repr("it's"), str(1.0), str(b"a"), repr(1e100), complex("1+2j"), complex(1, 2), bool("False"), bool(0.0), bool([0]), list("ab"), tuple([1]), set("aa"), dict(a=1), frozenset("a"), bytes("a", "ascii"), float("1"), int("1"))
print(format(255, "x"), format(3.14159, ".2f"), format("a", ">3"), format(1000, ","), hash("a") == hash("a"), type(1).__name__, isinstance(True, int), issubclass(bool, int), callable(print), id(None) == id(None), abs(-1j), round(2.5), round(3.5), divmod(7, 2), pow(2, 3), pow(2, 3, 5))
for call in (lambda: ord("ab"), lambda: chr(-1), lambda: chr(1114112), lambda: bin(1.5), lambda: hex("a"), lambda: int("0b1", 10), lambda: complex("a"), lambda: complex("1 + 2j"), lambda: list(5), lambda: dict(5), lambda: chr("a"), lambda: ord(5), lambda: bool(1, 2), lambda: round("a"), lambda: abs("a"), lambda: divmod(1, 0), lambda: pow(0, -1), lambda: str(1, 2), lambda: str(b"\xff", "ascii"), lambda: format(1, "s"), lambda: len(5), lambda: isinstance(1, "int"), lambda: callable()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
