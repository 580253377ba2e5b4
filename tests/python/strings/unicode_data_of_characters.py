# SPDX-License-Identifier: GPL-3.0-or-later
import unicodedata as u
QUESTIONS = r"""
u.name("a"), u.name("é"), u.name("€"), u.name("日"), u.name("가"), u.name("☃"), u.name(" "), u.name("\n", "no name"), u.lookup("SNOWMAN"), u.lookup("latin small letter a"), u.lookup("EURO SIGN")
u.name("\n")
u.name("ab")
u.name(5)
u.lookup("NOPE NOPE")
u.lookup(5)
u.category("a"), u.category("A"), u.category("1"), u.category(" "), u.category("é"), u.category("日"), u.category("\n"), u.category("€"), u.category("_"), u.category("("), u.category("\u0301"), u.category("\ud800"), u.category("\u0378")
u.decimal("5"), u.digit("²"), u.numeric("½"), u.numeric("Ⅷ"), u.numeric("三"), u.decimal("x", None), u.numeric("a", -1)
u.decimal("²")
u.digit("x")
u.numeric("x")
u.normalize("NFC", "e\u0301") == "é", u.normalize("NFD", "é") == "e\u0301", u.normalize("NFKC", "ﬁ①"), u.normalize("NFKD", "ﬁ²"), u.is_normalized("NFC", "é"), u.is_normalized("NFD", "é"), len(u.normalize("NFD", "Å"))
u.normalize("NFX", "a")
u.normalize("NFC", 5)
u.combining("\u0301"), u.combining("a"), u.bidirectional("a"), u.bidirectional("א"), u.bidirectional("1"), u.mirrored("("), u.mirrored("a"), u.east_asian_width("日"), u.east_asian_width("a"), u.decomposition("é"), u.decomposition("ﬁ"), u.decomposition("a")
u.category()
u.category("")
"".join(c for c in u.normalize("NFD", "Crème brûlée") if not u.combining(c))
isinstance(u.unidata_version, str)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
