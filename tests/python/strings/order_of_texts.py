# SPDX-License-Identifier: GPL-3.0-or-later
words = ["banana", "Apple", "cherry", "", "apple", "éclair", "Zebra", "apples", "日本", "😀", "a", "\uffff"]
print(sorted(words))
print(max(words), min(words), "a" < "b" < "c", "a" < "ab", "B" < "a", "z" < "é", "\uffff" < "😀", "é" == "e\u0301", "" < "a")
print([a < b for a in words[:5] for b in words[:5]])
for wrong in (1, b"a", None):
    print("a" == wrong, "a" != wrong)
    try:
        print("a" < wrong)
    except TypeError as error:
        print(error)
