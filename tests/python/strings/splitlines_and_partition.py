# SPDX-License-Identifier: GPL-3.0-or-later
print("a\nb\r\nc\rd\n".splitlines(), "a\n".splitlines(True), "\n\n".splitlines(), "abc".splitlines(), "a\x85b\x1dc".splitlines())
print("a.b.c".partition("."), "a.b.c".rpartition("."), "abc".partition("abc"), "".partition("x"), "a--b".partition("--"))
try:
    "a".partition("")
except ValueError as e:
    print(e)
