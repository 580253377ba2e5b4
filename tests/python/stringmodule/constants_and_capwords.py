# SPDX-License-Identifier: GPL-3.0-or-later
import string
QUESTIONS = r"""
string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.whitespace, len(string.printable)
string.capwords("hello  big world"), string.capwords("a-b-c", "-"), string.capwords("")
string.capwords(5)
string.Template("$a and ${b}c $$5").substitute(a=1, b=2), string.Template("$x $y").safe_substitute(x=1), string.Template("$a").substitute({"a": 1}), string.Template("$a").substitute({"a": 1}, a=2)
string.Template("$x").substitute()
string.Template("$").substitute()
string.Template("${x").substitute(x=1)
string.Template("$1").safe_substitute()
string.Template("$x $y").is_valid(), string.Template("$").is_valid(), string.Template("$x ${y}").get_identifiers()
string.Template("x").template
string.Formatter().format("{} {1!r:>5} {a[0]}", 1, 2, a=[3]) if False else 0
string.Formatter().format("{0} {1!r:>5} {a[0]}", 1, 2, a=[3]), string.Formatter().vformat("{}-{}", (1, 2), {})
string.Formatter().format("{0} {1}", 1)
string.Formatter().format("{x}")
list(string.Formatter().parse("a{b!r:c}d{{e"))
string.Formatter().format()
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
