# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"a\tb\tc".expandtabs(), "a\tb\tc".expandtabs(4), "a\tb".expandtabs(0), "a\tb".expandtabs(-1), "a\tb".expandtabs(1)
"ab\tc\nd\te".expandtabs(4), "\t\t".expandtabs(2), "a\r\tb".expandtabs(4), "日\tb".expandtabs(4)
"a".expandtabs("4")
"a".expandtabs(tabsize=3), "a\tb".expandtabs(tabsize=3)
"a".expandtabs(1, 2)
"a\tb".expandtabs(1.5)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
