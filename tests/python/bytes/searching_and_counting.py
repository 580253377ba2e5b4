# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
b"banana".find(b"a"), b"banana".rfind(b"a"), b"banana".find(98), b"banana".find(b""), b"banana".find(b"z")
b"banana".index(b"nan"), b"banana".rindex(110), b"banana".count(b"an"), b"banana".count(97, 2), b"banana".count(b"")
b"banana".index(b"z")
b"banana".rindex(256)
b"banana".find("a")
b"banana".find(300)
b"banana".find(-1)
b"banana".count(1.5)
b"banana".find()
98 in b"banana", b"nan" in b"banana", b"" in b""
300 in b"a"
"a" in b"a"
None in b"a"
b"banana".startswith(b"ba"), b"banana".endswith((b"x", b"na")), b"banana".startswith(())
b"banana".startswith("b")
b"banana".startswith([b"b"])
b"banana".startswith((b"x", "y"))
b"banana"[0], b"banana"[-1], b"banana"[1:3], b"banana"[::-1]
b"banana"[9]
b"banana"["a"]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
