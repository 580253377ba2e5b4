# SPDX-License-Identifier: GPL-3.0-or-later
print(repr("  x \n".strip()), repr("  x ".lstrip()), repr("  x ".rstrip()), "xxabcxx".strip("x"), "abcba".strip("ab"), "www.x.com".lstrip("w."))
print("7".zfill(3), "-7".zfill(4), "+7".zfill(4), "abc".zfill(2), "".zfill(2))
print("[" + "ab".ljust(5) + "]", "[" + "ab".rjust(5, ".") + "]", "[" + "ab".center(5, "*") + "]", "[" + "abc".center(6) + "]")
print("prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"), "abc".removeprefix("x"), "abc".removesuffix(""))
print("a\tb\tcd\te".expandtabs(4), "\t|".expandtabs(2), "ab\t|".expandtabs())
try:
    "a".center(5, "xy")
except TypeError as error:
    print(error)
