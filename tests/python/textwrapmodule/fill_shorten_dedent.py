# SPDX-License-Identifier: GPL-3.0-or-later
import textwrap
text = "The quick brown fox jumps over the lazy dog near the river bank."
QUESTIONS = r"""
textwrap.wrap(text, 20), textwrap.fill(text, 25, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(text, 30), textwrap.shorten(text, 30, placeholder="..."), textwrap.dedent("\n    a\n      b\n    c\n"), textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "> ", lambda line: True)
textwrap.wrap("averyveryverylongword x", 8), textwrap.wrap("averyveryverylongword x", 8, break_long_words=False), textwrap.wrap("a-b-c-d-e-f", 4), textwrap.wrap("", 5), textwrap.wrap("  lead", 10), textwrap.wrap("a\tb\nc", 10), textwrap.wrap("one two three four", 9, max_lines=2)
textwrap.wrap(text, 0)
textwrap.wrap(5)
textwrap.shorten(text, 5)
textwrap.shorten("word", 2)
textwrap.TextWrapper(width=10).wrap("aaa bbb ccc ddd"), textwrap.TextWrapper(width=10, drop_whitespace=False).wrap("aaa   bbb  c"), textwrap.dedent("  a\n\tb"), textwrap.dedent("x"), textwrap.dedent("  \n  a")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
