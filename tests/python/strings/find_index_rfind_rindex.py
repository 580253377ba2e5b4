# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"hello".find("l"), "hello".rfind("l"), "hello".find("z"), "hello".rfind("z")
"hello".index("lo"), "hello".rindex("l", 0, 3)
"hello".find(""), "hello".rfind(""), "hello".find("", 5), "hello".find("", 6), "hello".rfind("", 2, 4)
"hello".index("z")
"hello".rindex("z")
"hello".find("l", -2), "hello".find("l", 0, -2), "hello".find("lo", None, 4)
"hello".find(b"l")
"hello".index()
"hello".find("l", [])
"日本語日本".find("日", 1), "日本語日本".rfind("本語"), "aé日𝄞".find("𝄞")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
