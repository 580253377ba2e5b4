# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"hello WORLD".capitalize()
"hELLO wORLD".title()
"they're bill's".title()
"Straße ǆ ﬁ".title()
"Straße ǆ ﬁ".capitalize()
"ßabc".swapcase()
"İI".lower()
"ΑΣ ΑΣΑ".lower()
"ŉ".upper()
"ß".casefold(), "ẞ".casefold(), "ﬀ".casefold()
"".title(), "1a2b".title(), "a_b-c".title()
"x".capitalize(1)
str.upper()
str.upper(1)
str.upper("a", "b")
"abc".upper(x=1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
