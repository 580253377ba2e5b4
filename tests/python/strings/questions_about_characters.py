# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
[s.isalpha() for s in ("abc", "é", "日本", "a1", "", " ")]
[s.isdigit() for s in ("12", "²", "٣", "½", "Ⅷ", "", "-1")]
[s.isdecimal() for s in ("12", "²", "٣", "½", "Ⅷ", "", "-1")]
[s.isnumeric() for s in ("12", "²", "٣", "½", "Ⅷ", "一", "-1")]
[s.isalnum() for s in ("a1", "²", "½", "_", "日1")]
[s.isidentifier() for s in ("a", "_1", "1a", "é", "class", "a b", "ªb", "℘", "·")]
[s.isspace() for s in (" ", "\t\n", "\x1c", "\u200b", "\xa0", "")]
[s.isprintable() for s in ("a", "\n", "", "\xa0", "\u200b", "é", "\U000e0001")]
[s.isupper() for s in ("A", "A1", "1", "Aa", "ǅ", "Ⅷ", "")]
[s.islower() for s in ("a", "a1", "1", "Aa", "ª", "ⅷ", "")]
[s.istitle() for s in ("Ab Cd", "AB", "A", "a", "A1B", "ǅ", "")]
[s.isascii() for s in ("", "a", "é", "\x7f", "\x80")]
"a".isalpha(1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
