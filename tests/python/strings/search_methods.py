# SPDX-License-Identifier: GPL-3.0-or-later
s = "banana"
print(s.find("an"), s.find("an", 2), s.find("x"), s.rfind("an"), s.index("n"), s.rindex("a"))
print(s.count("a"), s.count("an"), s.count(""), s.count("a", 2, 5), "aaa".count("aa"))
print(s.startswith("ba"), s.startswith(("x", "b")), s.endswith("na"), s.endswith("n", 0, 5), s.startswith("", 6), s.startswith("", 7))
print(s.find("", 6), s.find("", 7), s.rfind(""))
try:
    s.index("x")
except ValueError as error:
    print(error)
try:
    s.startswith(5)
except TypeError as error:
    print(error)
