# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(call):
    try:
        print(repr(call()))
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)

for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig", "utf-8", "U8", "latin1", "us-ascii"):
    attempt(lambda: "a\u20ac\U0001f600".encode(name, "replace"))
    attempt(lambda: "a\ud800b".encode(name))
    attempt(lambda: "a\ud800b".encode(name, "surrogatepass"))
    attempt(lambda: "a\udcffb".encode(name, "surrogateescape"))
    attempt(lambda: "a\ud800b".encode(name, "ignore"))
    attempt(lambda: "a\ud800b".encode(name, "backslashreplace"))
    attempt(lambda: b"\xff\xfea\x00b\x00".decode(name))
    attempt(lambda: b"a\x00\x00\x00b".decode(name, "replace"))
    attempt(lambda: b"\xef\xbb\xbfabc\xff".decode(name, "replace"))
    attempt(lambda: b"abc\xff".decode(name, "surrogateescape"))
    attempt(lambda: b"ab\x00\xd8".decode(name))
    attempt(lambda: "x\ud83d\ude00y\udfff".encode(name, "surrogatepass").decode(name, "surrogatepass"))
attempt(lambda: b"\xed\xa0\x80".decode("utf-8", "surrogatepass"))
attempt(lambda: b"\xed\xa0".decode("utf-8", "surrogatepass"))
attempt(lambda: b"\xff".decode("utf-8", "surrogatepass"))
