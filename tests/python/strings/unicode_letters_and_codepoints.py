# SPDX-License-Identifier: GPL-3.0-or-later
for text in ("straße", "ÀÉÎ", "日本語", "👍🏽", "e\u0301", "İ", "ﬁ", "Ǆ", "αβγΣ", "١٢٣", "½", "²", "\u200b", "Ⅷ"):
    print(ascii(text), len(text), len(text.encode()), text.upper().encode("unicode_escape"), text.lower().encode("unicode_escape"), text.isalpha(), text.isdigit(), text.isdecimal(), text.isnumeric(), text.isidentifier(), text.isprintable(), text.isspace(), text == text.casefold(), text[::-1].encode("unicode_escape"))
print([c for c in "né"], "é" == "e\u0301", "\N{SNOWMAN}", "\x41\u0042\U00000043", ord("é"), chr(233), "ñ" > "z", sorted("éeE"), "ab\tc\u00a0d".split(), "x\u2028y".splitlines(), "\ud800".encode("utf-8", "replace"), "€".encode("utf-16-le"), "naïve".encode("ascii", "backslashreplace"), b"\xe2\x82".decode("utf-8", "ignore"))
