# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"aé€".encode("ascii", "namereplace"), "日가".encode("ascii", "namereplace"), "\n\x80".encode("ascii", "namereplace"), "☃😀".encode("latin-1", "namereplace")
"\N{LATIN SMALL LETTER E WITH ACUTE}", "\N{greek capital letter omega}", "\N{CJK UNIFIED IDEOGRAPH-65E5}", "\N{HANGUL SYLLABLE GAG}", f"{1}\N{DEGREE SIGN}"
b"abc".decode("ascii", "namereplace")
b"\xff".decode("ascii", "namereplace")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
