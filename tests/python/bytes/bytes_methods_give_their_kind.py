# SPDX-License-Identifier: GPL-3.0-or-later
for kind in (bytes, bytearray):
    b = kind(b"Hello, World")
    for result in (b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.replace(b"l", b"L"), b.strip(b"Hd"), b.split(b", "), b.rsplit(b"o", 1),
                   b.partition(b","), b.rpartition(b"x"), b.center(16, b"*"), b.ljust(14), b.rjust(14), b.zfill(15), b[1:4], b + b"!", b * 2, b.removeprefix(b"Hel"),
                   b.removesuffix(b"ld"), b.splitlines(), b.translate(None, b"lo"), b.join([b"a", bytearray(b"b")]), b.expandtabs(), b.hex(), b.decode(), b.find(b"o"), b.count(b"l"), b[0]):
        print(result)
    print(b.isalpha(), b.isalnum(), b.isdigit(), b.isspace(), b.isupper(), b.islower(), b.istitle(), b.isascii(), b.startswith(b"He"), b.endswith((b"x", b"ld")))
