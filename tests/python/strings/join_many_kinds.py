# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
",".join(["a", "b"]), "".join("abc"), ", ".join({"x": 1, "y": 2}), "-".join(("a",)), "-".join([])
",".join(c.upper() for c in "abc"), "é".join(["a", "日"])
",".join([1])
",".join(["a", 1])
",".join(["a", b"b"])
",".join(1)
",".join()
",".join(None)
",".join(["a"], ["b"])
",".join(iter(["a", None]))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
