# SPDX-License-Identifier: GPL-3.0-or-later
text = "she sells sea shells"
i = text.find("s")
where = []
while i != -1:
    where.append(i)
    i = text.find("s", i + 1)
print(where, text.count("se"), text.replace("s", "S", 2), text.title().swapcase())
vowels = sum(text.count(v) for v in "aeiou")
print(vowels, "".join(c for c in text if c not in "aeiou"), [w.capitalize() for w in text.split()], text.index("sea"), text[text.index("sea"):])
