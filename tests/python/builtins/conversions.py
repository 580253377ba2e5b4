# SPDX-License-Identifier: GPL-3.0-or-later
print(int(3.9), int(-3.9), int("42"), int(True), int("  7\n"), float(3), float("2.5"), str(12), bool("False"), list("ab"), tuple([1]), set([1, 1]), dict(a=1), bytes([1]), complex(1))
print(int(), float(), str(), bool(), list(), tuple(), set(), dict(), bytes(), complex(), frozenset(), object is object)
print(bin(5), oct(8), hex(16), chr(65), ord("A"), ascii("é"), repr("a"), format(3, "03"), round(2.567, 1), abs(-3), divmod(7, 3), pow(2, 5), int(1e20))
for bad in (lambda: bin(1.5), lambda: hex("a"), lambda: abs(None), lambda: divmod(1, "a"), lambda: pow("a", 2), lambda: round("a"), lambda: int([]), lambda: dict(5), lambda: dict([1]), lambda: tuple(5), lambda: bool(1, 2), lambda: list(1, 2), lambda: int("1", 2, 3)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(e)
