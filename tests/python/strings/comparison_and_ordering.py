# SPDX-License-Identifier: GPL-3.0-or-later
words = ["banana", "Apple", "cherry", "apple", "Banana", "10", "9", ""]
print(sorted(words), min(words), max(words), sorted(words, key=str.casefold), sorted(words, key=lambda w: (len(w), w)))
print("a" < "b" < "c", "abc" < "abd", "abc" < "ab", "" < " ", "a" > "A", "ä" > "z", "10" < "9", "z" < "é")
