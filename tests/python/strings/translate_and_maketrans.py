# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
str.maketrans("abc", "xyz"), str.maketrans("ab", "xy", "cd"), str.maketrans({"a": "1", 98: None, "c": 100})
"abcabc".translate(str.maketrans("ab", "xy")), "abcabc".translate({97: None, 98: "BB", 99: 100})
"abc".translate({}), "abc".translate(str.maketrans("", "", "b"))
str.maketrans("ab", "x")
str.maketrans({"ab": 1})
str.maketrans({1.5: 1})
str.maketrans("a")
str.maketrans(1, 2)
str.maketrans("a", "b", 3)
"abc".translate()
"abc".translate(1)
"abc".translate({97: 1.5})
"abc".translate({97: -1})
"abc".translate({97: 0x110000})
"abc".translate(["x"] * 98)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
