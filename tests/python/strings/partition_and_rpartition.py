# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("=")
"=a".partition("="), "a=".rpartition("="), "a::b::c".partition("::"), "日本語".partition("本")
"abc".partition("")
"abc".rpartition("")
"abc".partition(1)
"abc".partition()
"abc".rpartition(None)
("abc".partition("z")[0]) is "abc"
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
