# SPDX-License-Identifier: GPL-3.0-or-later
s = "naïve café, 日本語 and 😀 smile 😀"
for wanted in ("é", "caf", "日", "本語", "😀", "smile", "x", "漢", "", "😀😀", "a", "ï"):
    print(wanted, s.find(wanted), s.rfind(wanted), s.count(wanted), wanted in s, s.startswith(wanted), s.endswith(wanted), s.split(wanted) if wanted else None)
print(s.replace("é", "e"), s.replace("😀", ":)"), s.replace("a", "日"), s.replace("日本語", "Japanese", 1))
print("abc".find("日"), "日" in "abc", "abc".replace("日", "x"), "abc".count("😀"), "日本".find("a"))
print("aaaa".replace("aa", "b"), "aaaa".count("aa"), "aaaa".rfind("aa"), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"))
