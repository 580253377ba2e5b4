# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"aé日".encode(), "aé日".encode("latin-1", "replace"), "aé日".encode("ascii", "ignore"), "aé日".encode("ascii", "xmlcharrefreplace")
"aé日".encode("ascii", "backslashreplace"), "\ud800".encode("utf-8", "surrogatepass"), "\udc80".encode("ascii", "surrogateescape")
"é".encode("ascii")
"aéé".encode("ascii")
"\ud800".encode()
"a".encode("nope")
"a".encode("utf8", "nope"), "é".encode("ascii", "nope")
"a".encode(1)
"a".encode("utf-8", 1)
"a".encode("utf-8", "strict", 3)
"a".encode(errors="ignore"), "é".encode(encoding="utf-16-le")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
