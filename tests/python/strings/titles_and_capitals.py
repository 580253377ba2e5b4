# SPDX-License-Identifier: GPL-3.0-or-later
for text in ("hello world", "it's a dog's life", "3rd place", "x-ray UNIT", "a1b2c3", "", "ALL CAPS", "mixed Case Words", "tab\tseparated", "élan vital", "_under_score", "они идут"):
    print(repr(text.title()), repr(text.capitalize()), repr(text.swapcase()), text.istitle(), text.title().istitle(), text.isupper(), text.islower())
