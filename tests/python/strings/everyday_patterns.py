# SPDX-License-Identifier: GPL-3.0-or-later
s = "Hello, World"
print(s.lower().count("l"), s[::-1], s[:5] + "!" * 3, s.replace("World", "Python"), s.find("World"), s.split(", "), "-".join(s), s.swapcase(), s.startswith("Hell"), s[0] + s[-1], len(s), s * 2)
print([c for c in s if c.isupper()], "".join(sorted(s)).strip(), sorted(set(s.lower()) - {" ", ","}), {c: s.count(c) for c in "lo"}, max(s), min(s), s.index("W"), ord(s[0]), chr(72))
print("level" == "level"[::-1], "Listen".lower() in "silent", sorted("listen") == sorted("silent"), "a,b;c".replace(";", ",").split(","), "  x ".strip() + "|", "x".center(5, "*"), "7".zfill(3), "ab\tc".expandtabs(4), "tab\\n", r"raw\n", "multi\nline".splitlines())
print("%s is %d years" % ("Ann", 30), "{} is {}".format("Ann", 30), f"{'Ann'} is {30:.1f}", f"{'Ann'!r:>8}", f"{3.14159:.2f}", f"{1234567:,}", f"{0.256:.1%}", f"{'left':<8}|{'right':>8}|{'mid':^8}|", f"{42:b} {42:x} {42:o}", f"{'x' * 3}", f"{{}}", f"{1 + 1 = }")
print("abc" < "abd", "Z" < "a", "10" < "9", "é".encode(), b"\xc3\xa9".decode(), "naïve".isascii(), "caesar".translate(str.maketrans("abc", "xyz")), "".join(chr((ord(c) - 97 + 3) % 26 + 97) for c in "xyz"), "The Cat".casefold(), "title case".title(), "snake_case".split("_"), "CamelCase".partition("C"))
vowels = sum(c in "aeiou" for c in s.lower())
print(vowels, s.lower().translate({ord(v): None for v in "aeiou"}), " ".join(w.capitalize() for w in "to be or".split()), "ab" "cd", "a" + "b" * 3, "x" in s, "World" not in s, bool(""), "" in "abc", "abc".find("z"), "abcabc".rfind("b"))
