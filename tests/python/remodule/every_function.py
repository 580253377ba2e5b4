# SPDX-License-Identifier: GPL-3.0-or-later
import re
QUESTIONS = r"""
re.match(r"(\w+) (\w+)", "hello world").groups(), re.search(r"\d+", "ab12c").span(), re.fullmatch(r"\d+", "12a"), re.findall(r"\d", "a1b2"), re.findall(r"(a)(b)?", "aba"), re.split(r"[,;]", "a,b;c"), re.split(r"(,)", "a,b", maxsplit=1), re.sub(r"\d", "#", "a1b2"), re.subn("a", "b", "aaa", count=2)
re.sub(r"(\w)(\d)", r"\2\1", "a1b2"), re.sub(r"(?P<x>\w)", r"<\g<x>>", "ab"), re.sub("a", lambda m: m[0].upper(), "banana"), re.sub("x*", "-", "abc"), re.split("x*", "axbc"), re.sub(r"\b", "|", "a bc"), re.escape("a.b*c[d]")
[m.group() for m in re.finditer(r"\w+", "a bc")], re.compile("a(b)?").match("a").groups("none"), re.match("(a)|b", "b").group(1), re.match("a", "ba"), re.search("^b", "a\nb", re.M).start(), re.findall("A", "aA", re.I), re.match(".", "\n", re.S).group(), re.match(r"a  b # comment", "ab", re.X).group()
(lambda m: (m.groupdict(), m["y"], m.start("m"), m.end(2), m.lastgroup, m.lastindex, m.re.groupindex, m.string, m.pos, m.endpos, m.regs, m.expand(r"\2/\1"), m.span("y")))(re.match(r"(?P<y>\d+)-(?P<m>\d+)", "2024-05!"))
re.match(r"(a)(b)", "ab").group(0, 1, 2), re.match("a", "a").groups(), re.match("(?i:A)b", "ab").group(), re.match(r"(\w)\1", "aa").group(), re.match(r"(?<=a)b", "ab"), re.search(r"(?<=a)b", "ab").group(), re.search(r"a(?!b)", "abac").start(), re.search(r"(?<!a)b", "abcb").start(), re.match(r"(?P<q>['\"]).*?(?P=q)", "'a' 'b'").group()
re.match("a{2,3}", "aaaa").group(), re.match("a{2,3}?", "aaaa").group(), re.match("a*+b", "aab").group(), re.match("(?>a+)b", "aab").group(), re.match("[^a-c]+", "xyza").group(), re.match(r"[\d\s-]+", "1 -2a").group(), re.match("a|ab", "ab").group(), re.match("(?:ab)+", "ababx").group(), re.match(r"\Aab\Z", "ab").group()
re.compile("a", re.I | re.M), repr(re.match("a+", "aaa")), re.compile("a").flags, re.compile("a", re.A).flags, re.I, re.M | re.S, re.compile(b"a").match(b"ab").group(), re.compile("(a)(?P<n>b)").groups, re.compile("x").pattern
re.match("a", b"a")
re.match(b"a", "a")
re.match("a", 5)
re.match(5, "a")
re.compile("(")
re.compile(")")
re.compile("[a")
re.compile("a**")
re.compile("*a")
re.compile("a{3,2}")
re.compile(r"\q")
re.compile("(?P<1>a)")
re.compile("(?P<a>x)(?P<a>y)")
re.compile("(?P=nope)")
re.compile(r"\1")
re.compile("(?<=a+)b")
re.compile("[b-a]")
re.compile("(?z)a")
re.compile("a(?i)b")
re.sub("a", r"\1", "a")
re.sub("a", r"\g<nope>", "a")
re.sub("a", 5, "a")
re.match("a", "a").group(1)
re.match("a", "a").group("x")
re.sub("a", "b", "aaa", 1, 0), re.sub(pattern="a", repl="b", string="aa", count=1)
re.compile("a").match("ba", 1).span(), re.compile("^a").match("ba", 1), re.compile("a").search("aaa", 1, 2).span(), re.compile("a").findall("aaa", 1), re.compile("a") == re.compile("a"), re.purge()
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
