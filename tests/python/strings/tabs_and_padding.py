# SPDX-License-Identifier: GPL-3.0-or-later
for text in ("a\tb", "\t", "ab\tcd\te", "a\nb\tc", "12345678\t9", "\t\t", "é\tü"):
    print(repr(text.expandtabs()), repr(text.expandtabs(4)), repr(text.expandtabs(tabsize=1)), repr(text.expandtabs(0)), repr(text.expandtabs(-3)))
for width in range(1, 9):
    print(repr("ab".center(width)), repr("abc".center(width, "*")), repr("x".ljust(width, "é")), repr("日".rjust(width)), "+5".zfill(width), "-".zfill(width), "".zfill(width), "abc".zfill(width))
print("xyxhixyx".strip("xy"), "  hi ".lstrip() + "|", "éhié".strip("é"), "abc".strip("abc") == "", "aXbXa".strip("aX"), "😀x😀".strip("😀"), "abc".strip(""))
