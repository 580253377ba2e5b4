# SPDX-License-Identifier: GPL-3.0-or-later
print(ord("a"), chr(97), ord("€"), chr(8364), chr(128013), ord("\n"), len("👩‍👩"), len("é"), len("e\u0301"))
print("abc".encode(), "é€".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode(), "abc".encode("ascii"), "é".encode("utf-16-le"))
for bad in (lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"), lambda: ord(5), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"a\xc3".decode("utf-8")):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print("é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), b"\xffa".decode("utf-8", "replace"), "é".encode("ascii", "backslashreplace"))
