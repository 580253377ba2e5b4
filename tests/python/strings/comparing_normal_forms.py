# SPDX-License-Identifier: GPL-3.0-or-later
import unicodedata
one, two = "caf\u00e9", "cafe\u0301"
print(one == two, len(one), len(two), unicodedata.normalize("NFC", two) == one, [unicodedata.name(c) for c in two[-2:]])
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [len(unicodedata.normalize(form, t)) for t in (one, two, "ﬁ²½Å", "가", "ά")], unicodedata.is_normalized(form, one), ascii(unicodedata.normalize(form, "Åﬁ²")))
print(sorted(["é", "e", "z", "a", "è"]), sorted(["é", "e", "z", "a", "è"], key=lambda c: unicodedata.normalize("NFD", c)))
print({unicodedata.category(c) for c in "aB1 _-$é日\n"}, [unicodedata.digit(c, None) for c in "5²x"], sum(unicodedata.numeric(c, 0) for c in "½¼Ⅳ"))
