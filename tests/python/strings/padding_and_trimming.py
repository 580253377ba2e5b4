# SPDX-License-Identifier: GPL-3.0-or-later
s = "Ab"
print([s.center(n) for n in range(6)], s.center(5, "*"), s.ljust(5, "."), s.rjust(5, "0"), "-42".zfill(6), "+5".zfill(4), "abc".zfill(2), "--5".zfill(6))
print("xxabcxx".strip("x"), "abcabc".strip("ab"), "abcabc".lstrip("ab"), "abcabc".rstrip("cb"), "  t \n".strip(), "..a..".strip("."), "abc".strip(""), "mississippi".strip("ipms"))
print("prefix-name".removeprefix("prefix-"), "name.txt".removesuffix(".txt"), "abc".removeprefix("x"), "aaa".removeprefix("a"), "abc".removesuffix(""), "a\tb\tc".expandtabs(4), "\t|".expandtabs(), "abc\t|".expandtabs(0))
for call in (lambda: s.center(5, "ab"), lambda: s.center("5"), lambda: s.zfill(), lambda: s.strip(1), lambda: s.removeprefix(1), lambda: s.ljust(3, "")):
    try:
        print(call())
    except TypeError as error:
        print(error)
