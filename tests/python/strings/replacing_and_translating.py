# SPDX-License-Identifier: GPL-3.0-or-later
s = "one two one"
print(s.replace("one", "1"), s.replace("one", "1", 1), s.replace("", "-"), s.replace("x", "y"), "aaa".replace("aa", "b"), "abc".replace("", "-", 2), s.replace("one", "1", -1), s.replace("one", "1", 0))
table = str.maketrans("abc", "xyz", "d")
print(table, "abcd".translate(table), "abc".translate({97: "A!", 98: None}), str.maketrans({"a": "1", 98: "2"}), "hello".translate({ord("l"): "L"}), "abc".translate("x" * 99 + "Z"))
print("Hello World".swapcase(), "hello world's".title(), "hELLO".capitalize(), "\u00dfeta".upper(), "\u01c5".lower(), "\u0130".lower() == "i\u0307", "STRASSE".casefold() == "stra\u00dfe".casefold())
for call in (lambda: s.replace("a"), lambda: s.replace(1, 2), lambda: str.maketrans("ab", "x"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1}), lambda: "a".translate(5), lambda: "a".translate({97: 1j}), lambda: s.replace("a", "b", "c")):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
