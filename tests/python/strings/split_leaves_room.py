# SPDX-License-Identifier: GPL-3.0-or-later
import sys
base = sys.getsizeof([])
def slots(parts):
    return (sys.getsizeof(parts) - base) // 8
text = "one two three"
print(slots(text.split()), slots(text.split(" ")), slots(text.split("e")), slots(text.split(None, 1)), slots(text.rsplit()))
print(slots("".split()), slots("a".split()), slots("abc".split("b")), slots(",".join("abcdefghijklmn").split(",")))
print(slots("a b".split(" ", 5)), slots("a\nb\nc".splitlines()), slots("x".split("xyz")), slots(" ".join("abcdefghijklmnopqrst").split()))
print(slots(b"a b c".split()), slots(b"a,b".split(b",")), slots(b"a,b".split(b",", 1)), slots(b"a\nb".splitlines()))
