# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getsizeof as size
print(size("") - size(""), [size("a" * n) - size("") for n in (0, 1, 2, 10)])
print(size("é"), size("éa"), size("a" * 10), size("é" * 10), size("日" * 10), size("😀" * 10))
print(size("a" * 9 + "é"), size("a" * 9 + "日"), size("a" * 9 + "😀"))
print(size(b""), size(b"a" * 10), size(bytearray()), size(bytearray(10)))
s = "日本"
print(size(s), size(s + "a"), size(s[:1]), size(s.encode()), size(str(b"abc", "ascii")))
