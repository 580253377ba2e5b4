# SPDX-License-Identifier: GPL-3.0-or-later
x = b"abc"
y = b""
print(x + y is x, y + x is x, x * 1 is x, x[:] is x, bytes(x) is x, x.strip() is x, x.replace(b"z", b"") is x, x.split(b"z")[0] is x)
print(b"".join([x]) is x, x.zfill(2) is x, x.ljust(2) is x, x.removeprefix(b"z") is x, x.partition(b"z")[0] is x, x.translate(None) is x)
print(x[0:1] is x[-3:1], bytes([97]) is x[:1], x[1:1] is bytes(), x.lower() is x, x.expandtabs() is x)
a = bytearray(b"abc")
print(a[:] is a, a.strip() is a, a * 1 is a, a + b"" is a, bytearray(a) is a, a.copy() is a)
b = a
a += b"d"
a *= 2
print(b is a, b)
