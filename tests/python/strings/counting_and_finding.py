# SPDX-License-Identifier: GPL-3.0-or-later
s = "banana bandana"
print(s.count("an"), s.count("ana"), s.count(""), s.count("a", 3), s.count("a", 3, -3), "".count(""), "abc".count("", 5))
print(s.find("an"), s.find("an", 2), s.find("zz"), s.rfind("an"), s.rfind("an", 0, 5), s.index("ban", 1), s.rindex("a"), s.find(""), s.find("", 99), s.rfind(""), s.find("b", -5))
print(s.startswith("ban"), s.startswith(("x", "ba")), s.endswith("na"), s.endswith(("a", "b"), 0, 3), s.startswith("ana", 1), s.startswith(""), s.endswith("", 99), "ana" in s, "" in s)
for call in (lambda: s.index("zz"), lambda: s.rindex("q"), lambda: s.count(1), lambda: s.find(), lambda: s.startswith(["b"]), lambda: s.endswith(("a", 1)), lambda: 1 in s, lambda: s.find("a", "b")):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
