# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"banana".count("a"), "banana".count("ana"), "banana".count("")
"banana".count("a", 2), "banana".count("a", -3, -1), "banana".count("a", 10)
"".count(""), "".count("a"), "abc".count("", 3), "abc".count("", 4)
"aaa".count("aa"), "ééé".count("é"), "a\0b\0".count("\0")
"banana".count("a", None, None)
"banana".count("a", "x")
"banana".count(1)
"banana".count()
"banana".count("a", 1, 2, 3)
"banana".count("a", 1.0)
"banana".count("a", True)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
