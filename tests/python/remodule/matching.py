# SPDX-License-Identifier: GPL-3.0-or-later
import re
m = re.match(r"(\w+)@(\w+)\.com", "ann@site.com rest")
print(m.group(), m.group(1, 2), m.groups(), m.start(), m.end(2), m.span(), m[1], re.match("b", "abc"))
print(re.search(r"\d+", "ab123c45").group(), re.findall(r"\d+", "1 22 333"), re.findall(r"(\w)(\d)", "a1 b2"), re.split(r"[,;]\s*", "a, b;c"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.fullmatch("a+", "aaa") is not None)
print([m.group() for m in re.finditer("a.", "abacad")], re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.subn("x", "y", "xxx"), re.split("(-)", "a-b-c", maxsplit=1))
n = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)", "on 2024-05-06")
print(n["year"], n.groupdict(), n.group("month"))
print(re.findall(r"(?i)AB", "abAB"), re.findall(r"^\w", "a\nb", re.M), re.search("a.b", "a\nb", re.S) is not None, re.findall(r"a*?b", "aab"), re.findall(r"(?<=x)\d", "x1y2"), re.sub(r"\s+", " ", "a  b\t c"), re.escape("a.b*"))
p = re.compile(r"\bcat\b")
print(p.search("a cat sat"), p.pattern, bool(p.search("concat")))
try:
    re.compile("(")
except re.error as e:
    print(e)
