# SPDX-License-Identifier: GPL-3.0-or-later
words = ["straße", "ΟΔΥΣΣΕΥΣ", "ﬁnd", "ǆ", "İstanbul", "ÿ", "µ", "ŉ", "привет", "հայ", "ΰ", "ß", "ᾳ", "ꭰ", "Ꭰ"]
for word in words:
    print(word, word.upper(), word.lower(), word.title(), word.capitalize(), word.swapcase(), word.casefold())
print("Σ".lower(), "ΑΣ".lower(), "ΑΣ Β".lower(), "ΑΣΒ".lower(), "Α.Σ".lower(), "Σ Α".title())
print("ß".upper().lower(), "ǅ".swapcase(), "ŁÓDŹ".lower(), "łódź".title())
print("STRASSE".casefold() == "straße".casefold(), "ﬀ".casefold() == "ff", "ſ".casefold())
