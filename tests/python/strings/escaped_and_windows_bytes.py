# SPDX-License-Identifier: GPL-3.0-or-later
for text in ("a\tb\n", "é€", "日本", "😀", "back\\slash", "\x00\x7f\x80", "“quoted”"):
    escaped = text.encode("unicode_escape")
    print(escaped, escaped.decode("unicode_escape") == text)
print(b"\\x41\\u20ac\\101\\n\\\nend".decode("unicode-escape").encode("unicode_escape"))
for data in (b"\\x4", b"\\u12", b"\\", b"\\U00110000", b"ok\\x"):
    try:
        print(data.decode("unicode_escape"))
    except UnicodeDecodeError as error:
        print(error)
print("€uro – “x”".encode("cp1252"), b"\x80\x93\xe9".decode("windows-1252"), "日".encode("cp1252", "replace"), b"\x81".decode("cp1252", "ignore"))
for call in (lambda: "日本".encode("cp1252"), lambda: b"a\x81".decode("cp1252")):
    try:
        print(call())
    except UnicodeError as error:
        print(error)
