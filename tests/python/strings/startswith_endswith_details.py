# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"hello".startswith("he"), "hello".startswith(""), "hello".startswith(("x", "he")), "hello".startswith(())
"hello".startswith("lo", 3), "hello".startswith("he", 1), "hello".startswith("", 5), "hello".startswith("", 6)
"hello".endswith("lo"), "hello".endswith("lo", 0, 4), "hello".endswith(("l", "ll"), 0, 4), "hello".endswith("", 9)
"hello".startswith(1)
"hello".startswith(("he", 1))
"hello".startswith((1, "he"))
"hello".startswith(["he"])
"hello".endswith(None)
"hello".startswith()
"hello".endswith("o", 0, 5, 6)
"hello".startswith("h", "0")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
