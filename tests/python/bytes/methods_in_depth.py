# SPDX-License-Identifier: GPL-3.0-or-later
b = b"Hello World"
print(b.lower(), b.swapcase(), b.title(), b.center(15, b"*"), b.zfill(13), b.count(b"o"), b.rfind(b"o"), b.index(b"W"), b.partition(b" "), b.rpartition(b"o"))
print(b.split(), b.splitlines(), b.strip(b"Hd"), b.replace(b"l", b"L", 2), b.translate(None, b"lo"), b.startswith((b"He", b"x")), b.endswith(b"d"), b.isalpha(), b"12".isdigit(), b.isascii())
print(b.removeprefix(b"He"), b.removesuffix(b"ld"), b"a,b".split(b","), b"\t x".lstrip(), b"%d %s %x" % (5, b"z", 255), b"abc".join([b"1", b"2"])); print(b"abc".translate(bytes.maketrans(b"ab", b"xy")))
print(b[0:5:2], b[::-1], b * 2 == b + b, sorted(b"cab"), max(b"abc"), list(reversed(b"ab")), bytes(reversed(b"ab")), b"a" < b"b", hash(b"a") == hash(b"a"), b.hex(" "), b"abc".hex("-", 2))
