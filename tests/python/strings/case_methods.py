# SPDX-License-Identifier: GPL-3.0-or-later
s = "hello World"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print("they're bill's".title(), "ß".upper(), "ß".casefold(), "İ".lower(), "ǆ".title(), "ﬁ".upper())
print("ABC".isupper(), "aBc".islower(), "Title Case".istitle(), "123".isupper(), "".islower())
print("straße".capitalize(), "ΑΣ".lower(), "ΑΣΑ".lower())
