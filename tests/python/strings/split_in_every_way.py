# SPDX-License-Identifier: GPL-3.0-or-later
print("a b  c ".split(), "a b  c ".split(" "), "".split(), "".split(","), " ".split(" "))
print("a,b,c,d".split(",", 2), "a,b,c,d".rsplit(",", 2), "  a  b  c".split(None, 1), "a b c  ".rsplit(None, 1))
print("a--b--c".split("--"), "abc".split("x"), "xax".split("x"))
print("one\ntwo\r\nthree\rfour".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "a\x0bb\x1cc\u2028d".splitlines())
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="))
try:
    "a".split("")
except ValueError as error:
    print(error)
