# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "é" > "z", "日" > "é", "\U0001F600" > "\uffff"
"bc" in "abcd", "" in "", "a" not in "b", "日" in "a日"
1 in "1"
b"a" in "a"
"a" < 1
"a" == b"a"
"a" + 1
"a" + b"b"
1 + "a"
"a" * "b"
"a" * 1.5
"a" * -1, 3 * "ab", "ab" * True
"a" - "b"
-"a"
"abc"["a"]
"abc"[1.0]
"abc"[3]
"abc"[-4]
"abc"[::0]
"abc"[::-1], "abc"[5:], "abcdef"[-4:-1:2], "abc"[None:2]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
