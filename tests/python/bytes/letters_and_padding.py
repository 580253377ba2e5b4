# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
b"hello World".upper(), b"HELLO".lower(), b"hello world".title(), b"hELLO".capitalize(), b"aBc".swapcase()
b"\xe9abc".upper(), b"ab".center(6, b"*"), b"ab".ljust(4), b"ab".rjust(4, b"."), b"-5".zfill(4), b"a\tb".expandtabs(4)
b"ab".center(5, "x")
b"ab".center(5, b"xy")
b"ab".center(5, 120)
b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \n".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab Cd".istitle(), b"\x80".isascii(), b"".isalpha(), b"".isascii()
b"a" + b"b", b"ab" * 3, b"a" < b"b", b"a" == "a", b"a" == bytearray(b"a"), b"a" + bytearray(b"b"), bytearray(b"a") + b"b"
b"a" + "b"
b"a" + 1
b"a" * b"a"
b"a" < "a"
b"%d %s %a %x" % (5, b"x", "é", 255), b"%c%c" % (65, b"B"), b"%5.2f|" % 3.14159
b"%s" % "x"
b"%d" % "x"
b"%c" % 300
b"%b" % 5
bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(b"a"), bytes(), bytes((65,)), bytes(range(3))
bytes("a")
bytes([256])
bytes([-1])
bytes(["a"])
bytes(-1)
bytes(1.5)
bytes(None)
bytes("a", "ascii", "strict", 1)
bytes(1, "ascii")
bytes(b"a", "ascii")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
