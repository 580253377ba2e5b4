# SPDX-License-Identifier: GPL-3.0-or-later
data = bytearray(b"abcdefgh")
m = memoryview(data)
r = memoryview(b"xyz")


def attempt(text):
    try:
        print(text, "gives", eval(text))
    except Exception as error:
        print(text, "raises", type(error).__name__, error)


def attempt_statement(text):
    try:
        exec(text)
        print(text, data)
    except Exception as error:
        print(text, "raises", type(error).__name__, error)


for text in ("memoryview(3)", "memoryview('a')", "memoryview()", "m[10]", "m['a']", "m[1.5]", "m[0, 0]", "hash(m)",
             "m.cast('x')", "m[1:].cast('I')", "m[::2].cast('B')", "m < m", "m + m", "m.missing",
             "m.cast('H').cast('I')"):
    attempt(text)
for text in ("m[0] = 256", "m[0] = -1", "m[0] = 'a'", "m[1:3] = b'Z'", "r[0] = 1", "del m[0]", "m[:] = 3",
             "m.cast('H')[0] = 70000", "m.cast('c')[0] = 3"):
    attempt_statement(text)
