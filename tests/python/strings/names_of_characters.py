# SPDX-License-Identifier: GPL-3.0-or-later
print("\N{GREEK SMALL LETTER ALPHA}\N{EURO SIGN}\N{SNOWMAN}\N{LATIN SMALL LETTER E WITH ACUTE}\N{WHITE SMILING FACE}\N{COPYRIGHT SIGN}\N{BULLET}\N{DEGREE SIGN}")
print("\N{rocket} \N{PILE OF POO} \N{GRINNING FACE} \N{RED HEART}" if False else "\N{rocket} \N{GRINNING FACE} \N{HEAVY BLACK HEART}")
print(len("\N{LATIN SMALL LETTER A WITH RING ABOVE}"), "\N{DIGIT FIVE}", "\N{CJK UNIFIED IDEOGRAPH-65E5}", "\N{HANGUL SYLLABLE GA}", "\N{NULL}" == "\0", "\N{LF}" == "\n", "\N{LINE FEED}" == "\n", "\N{NO-BREAK SPACE}" == "\xa0")
print(f"{'x'}\N{EM DASH}", "\N{ZERO WIDTH SPACE}" == "\u200b", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}")
for source in (r"'\N{nope nope}'", r"'\N'", r"'\N{}'", r"'\N{SNOWMAN'", r"b'\N{SNOWMAN}'", r"r'\N{SNOWMAN}'"):
    try:
        print(eval(source))
    except SyntaxError as error:
        print(error.msg)
