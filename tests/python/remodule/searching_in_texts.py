# SPDX-License-Identifier: GPL-3.0-or-later
import re
text = "Order 66: 3 apples at $1.50, 12 pears at $0.75"
print(re.findall(r"\d+", text), re.findall(r"(\d+) (\w+)", text), re.search(r"\$(\d+)\.(\d+)", text).groups(), re.match(r"\d", text))
m = re.search(r"(?P<count>\d+) (?P<what>\w+) at", text)
print(m, m.group("what"), m["count"], m.span(), m.start(2), m.groupdict(), m.expand(r"\g<what>=\1"), m.string is text)
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), text), re.subn("a", "A", "banana", count=2), re.split(r"[,:]\s*", text), re.split(r"(-)", "a-b-c", maxsplit=1))
print([x.group() for x in re.finditer(r"\b\w{5}\b", text)], re.fullmatch(r"[a-z]+", "abc"), re.fullmatch("a", "ab"), re.escape("a.b*c"))
p = re.compile(r"""
    (\d+)   # whole
    \.      # point
    (\d+)   # part
""", re.VERBOSE)
print(p.findall(text), p.groups, p.flags & re.VERBOSE == re.VERBOSE, re.findall("^a", "a\nab", re.M), re.search("A.b", "a\nb", re.I | re.S))
