# SPDX-License-Identifier: GPL-3.0-or-later
print(repr("a\tb".expandtabs(0)), repr("a\n\tb".expandtabs(4)), repr("\t".expandtabs()), repr("ab".center(7, "*")), repr("abc".center(6, "*")), repr("abcd".center(7, "*")), repr("".center(3)))
print(repr("ab".ljust(1)), repr("ab".rjust(4, "日")), "5".zfill(5), "+-5".zfill(6), "abc".zfill(-1))
