# SPDX-License-Identifier: GPL-3.0-or-later
for s in ("plain", "it's", 'a "q"', "'\"", "\t\r\n", "\x1b", "\x80", "\u200b", "\ud800", "😀", "é", "\u0378"):
    print(repr(s), ascii(s))
print(str([1, "a", None, 2.5]), str(("x",)), str({"k": 'v'}))
