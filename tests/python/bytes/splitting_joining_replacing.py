# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
b"a,b,,c".split(b","), b" a  b ".split(), b"a,b".rsplit(b",", 1), b"a\nb\r\n".splitlines(), b"a\n".splitlines(True)
b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="), bytearray(b"a=b").partition(b"=")
b",".join([b"a", bytearray(b"b"), memoryview(b"c")]), bytearray(b"-").join([b"x", b"y"])
b",".join(["a"])
b",".join([1])
b",".join(b"ab")
b"a".split(",")
b"a".split(b"")
b"a".split(1)
b"abc".replace(b"b", b"xx"), b"aaa".replace(b"a", b"b", 2), b"abc".replace(b"", b"-")
b"abc".replace("b", b"x")
b"abc".replace(b"a")
b"  a ".strip(), b"xxaxx".strip(b"x"), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"), b"abc".lstrip(b"ab")
b"a".strip("a")
b"a".removeprefix("a")
b"abc".translate(bytes(range(256)), b"b"), b"abc".translate(None, b"a"), b"abc".translate(bytes.maketrans(b"a", b"z"))
b"abc".translate(b"short")
b"abc".translate(1)
bytes.maketrans(b"ab", b"c")
bytes.maketrans("a", "b")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
