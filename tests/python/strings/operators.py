# SPDX-License-Identifier: GPL-3.0-or-later
print("ab" + "cd", "ab" * 3, 3 * "-", "a" * 0, "a" * -5)
print("a" in "banana", "nan" in "banana", "" in "x", "x" not in "abc")
print("apple" < "banana", "Z" < "a", "a" < "aa", "10" < "9")
try:
    1 in "abc"
except TypeError as error:
    print(error)
print("%s" % 5, "abc" == "abc", "a" != "b")
s = "abc"
for i, c in enumerate(s, 1):
    print(i, c, end=" ")
print()
print(list("héllo"), len("héllo"), sorted("hello"), "".join(reversed("abc")))
