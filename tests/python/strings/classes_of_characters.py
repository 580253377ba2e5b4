# SPDX-License-Identifier: GPL-3.0-or-later
samples = "a Z 9 ² ½ Ⅷ 四 _ é ª ʰ Ⓐ ٣ ߁ \t \x1c \x85 \xa0 \u2028 \u3000 \u200b \xad € 😀 ǅ \u0301 ~ \x7f".split(" ")
for text in samples:
    answers = [text.isalpha(), text.isalnum(), text.isdecimal(), text.isdigit(), text.isnumeric(), text.isspace(),
               text.isupper(), text.islower(), text.istitle(), text.isprintable(), text.isidentifier(), text.isascii()]
    print(ascii(text), "".join("01"[answer] for answer in answers))
