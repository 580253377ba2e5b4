# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(call):
    try:
        print(repr(call()))
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)

text = "caf\u00e9 \u20ac \u201cq\u201d"
for name in ("cp1252", "windows-1252", "CP1252", "latin-1", "iso8859-15", "cp437", "cp850", "koi8-r", "mac_roman", "cp1250", "cp1251", "iso8859-2", "ascii"):
    attempt(lambda: text.encode(name))
    for handler in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace" if False else "replace"):
        attempt(lambda: (text + "\u65e5\u672c").encode(name, handler))
    attempt(lambda: b"a\x80\x93\xe9\xa4".decode(name))
    attempt(lambda: b"\x81\x8d".decode(name, "replace"))
    attempt(lambda: b"\x81\x8d".decode(name, "ignore"))
attempt(lambda: b"\x81".decode("cp1252"))
attempt(lambda: "\u65e5\u672c".encode("cp1252"))
attempt(lambda: b"x\x81y".decode("cp1252", "backslashreplace"))
attempt(lambda: "x".encode("cp9999"))
error = None
try:
    "ab\u65e5\u672cc".encode("cp1252")
except UnicodeEncodeError as e:
    print(e.encoding, e.start, e.end, e.reason)
