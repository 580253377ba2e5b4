# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"banana".replace("a", "o"), "banana".replace("a", "o", 2), "banana".replace("a", "o", -1), "banana".replace("a", "o", 0)
"abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "b")
"aaa".replace("aa", "b"), "abcabc".replace("bc", ""), "aé".replace("é", "日"), "日本".replace("日", "a")
"abc".replace("b", "bbbbb"), "abcb".replace("b", "xy")
"abc".replace("a")
"abc".replace(1, "a")
"abc".replace("a", 1)
"abc".replace("a", "b", "c")
"abc".replace("a", "b", 1.5)
"abc".replace(old="a", new="b")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
