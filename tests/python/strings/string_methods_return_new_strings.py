# SPDX-License-Identifier: GPL-3.0-or-later
s = "  Mixed Case  "
for name in ("strip", "lower", "upper", "title", "capitalize", "swapcase", "casefold", "lstrip", "rstrip", "expandtabs", "split", "splitlines", "isalpha", "isspace", "istitle"):
    print(name, repr(getattr(s, name)()))
print(repr(s), s.strip().replace("Case", "x").lower().center(11, "-"), "a-b-c".split("-")[1:], "x".join("abc").upper()[::-1])
print(str.upper("abc"), str.join("-", ["a", "b"]), list(map(str.title, ["a b", "c"])), sorted(["B", "a"], key=str.lower))
