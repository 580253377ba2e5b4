# SPDX-License-Identifier: GPL-3.0-or-later
s = "aé日😀"
for enc in ("utf-8", "utf-16", "utf-32-le", "latin-1", "ascii", "cp1252"):
    try:
        print(enc, s.encode(enc))
    except UnicodeEncodeError as e:
        print(enc, e, e.start, e.end)
for mode in ("replace", "ignore", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    print(mode, s.encode("ascii", mode))
for bad in (b"\xff", b"\xc3(", b"abc\xe2\x82", b"\xf0\x28"):
    try:
        bad.decode()
    except UnicodeDecodeError as e:
        print(e)
try:
    "x".encode("nope")
except LookupError as e:
    print(e)
