# SPDX-License-Identifier: GPL-3.0-or-later
import re
for pattern in ("(", ")", "[a", "*a", "a**", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", r"\1", "(?P=b)", "a{2,1}", "[z-a]", "(?x", "(?<=a+)b", r"\p", "(?:a", "x{1}{2}"):
    try:
        re.compile(pattern)
        print(pattern, "compiles")
    except re.error as error:
        print(repr(pattern), error, error.pos)
for call in (lambda: re.sub("a", r"\2", "a"), lambda: re.match("a", b"a"), lambda: re.search("(a)", "a").group(2), lambda: re.search("a", "a").group("x"), lambda: re.compile(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
