# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"  a b \t\n".strip(), "xxabcxx".strip("x"), "abcba".strip("ab"), "abc".strip("")
"  a ".lstrip(), "  a ".rstrip(), "mississippi".rstrip("ipz"), "mississippi".lstrip("im")
"\x1c\x1f\x85\xa0\u2003a\u3000".strip() == "a"
"TestHook".removeprefix("Test"), "TestHook".removesuffix("Hook"), "Test".removeprefix("test"), "a".removesuffix(""), "".removeprefix("a")
"a".strip(None), "a".strip(1)
"a".strip(b"a")
"a".strip("a", "b")
"a".removeprefix()
"a".removeprefix(1)
"a".removesuffix(("a",))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
