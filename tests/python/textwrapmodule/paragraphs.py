# SPDX-License-Identifier: GPL-3.0-or-later
import textwrap
text = "The quick brown fox jumped over the lazy dog. It was not amused, and said so at length."
print(textwrap.fill(text, 30))
print(textwrap.wrap(text, 20, max_lines=2, placeholder=" ..."), textwrap.shorten(text, 25), textwrap.shorten("a  b   c", 80))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(repr(textwrap.dedent("""
    one
      two

    three
    """)), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "+", lambda line: True)))
print(textwrap.wrap("averyveryverylongword short", 8), textwrap.wrap("averyveryverylongword short", 8, break_long_words=False))
print(textwrap.wrap("well-known self-made", 9), textwrap.wrap("well-known self-made", 9, break_on_hyphens=False), textwrap.wrap("", 5))
for call in (lambda: textwrap.wrap("a b", 0), lambda: textwrap.wrap("a b c", 1, max_lines=1, placeholder="....")):
    try:
        print(call())
    except ValueError as error:
        print(error)
