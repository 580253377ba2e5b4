# SPDX-License-Identifier: GPL-3.0-or-later
cases = [b"\xff", b"a\x80b", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xe2\x82(", b"\xe2(\xa1", b"\xf0\x9f\x98", b"\xf0\x9f\x98A", b"\xf5\x80\x80\x80",
         b"\xc0\x80", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"ok\xff\xfe", b"\xf8\x88\x80\x80\x80"]
for case in cases:
    try:
        print(case.decode())
    except UnicodeDecodeError as error:
        print(error, "|", error.start, error.end, error.reason)
    print(ascii(case.decode("utf-8", "replace")), ascii(case.decode("utf-8", "ignore")), case.decode("utf-8", "backslashreplace"),
          ascii(case.decode("utf-8", "surrogateescape")), case.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == case)
for data, name in ((b"abc", "utf-16"), (b"\x00\xd8", "utf-16-le"), (b"\x00\xdc\x41\x00", "utf-16-le"), (b"abc", "utf-32"), (b"\xff\xff\xff\xff", "utf-32-le"), (b"\x80", "ascii"), (b"\x80", "cp9999")):
    try:
        print(repr(data.decode(name)))
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
