# SPDX-License-Identifier: GPL-3.0-or-later
print("banana".replace("a", "o"), "banana".replace("a", "", 2), "abc".replace("", "-"), "aaa".replace("aa", "b"), "abc".replace("x", "y"))
table = str.maketrans("abc", "xyz", "d")
print("abcd dcba".translate(table))
print("abc".translate({97: None, 98: "BB", 99: 100}))
print(str.maketrans({"a": "1", 98: None}))
print("abc".replace("b", "bb", 0), "".replace("", "x"), "aXbX".replace("X", "\n"))
try:
    str.maketrans("ab", "c")
except ValueError as error:
    print(error)
