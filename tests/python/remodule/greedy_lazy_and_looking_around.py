# SPDX-License-Identifier: GPL-3.0-or-later
import re
html = "<b>one</b><b>two</b>"
print(re.findall("<b>.*</b>", html), re.findall("<b>.*?</b>", html), re.findall("<b>([^<]*)</b>", html))
print(re.findall(r"\w+(?=!)", "hey! you there!"), re.findall(r"(?<!\d)\d{2}(?!\d)", "1 22 333 44"), re.findall(r"(?<=\$)\d+", "$5 6 $77"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<a>x)", r"[\g<a>]", "axbx"), re.findall(r"(\w)\1", "hello book"))
print(re.sub(r"(?i)CAT", "dog", "Cat cAT"), re.findall(r"a|ab", "abab"), re.findall(r"(?:ab)+", "ababab ab"), re.findall("", "ab"), re.sub("x*", "-", "abc"))
print(re.split(r"\s+", " a  b "), re.split("", "abc"), re.findall(r"\bfoo\b|\d", "foo foobar 1"), re.findall(r"[^\W\d_]+", "ab1_c2"))
