# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
" a  b c ".split(), "a,b,,c".split(","), "a,b,,c".split(",", 1), "a,b,,c".rsplit(",", 2), "".split(), "".split(",")
" a  b c ".split(None, 1), " a  b c ".rsplit(None, 1), "a b c".split(maxsplit=1), "a b".split(sep=" ", maxsplit=0)
"a--b--c".split("--"), "a--b--c".rsplit("--", 1), "abc".split("abc"), "aXbxc".split("X")
"a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i".splitlines()
"a\nb\n".splitlines(True), "\n".splitlines(), "".splitlines(), "a\n\nb".splitlines(keepends=False)
"a".split("")
"a".split(1)
"a".split(" ", "1")
"a".split(" ", 1, 2)
"a".splitlines(1, 2)
"a".splitlines(x=1)
"a".rsplit(maxsplit=1.0)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
