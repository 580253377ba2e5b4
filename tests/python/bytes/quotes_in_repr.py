# SPDX-License-Identifier: GPL-3.0-or-later
for data in (b"plain", b"it's", b'say "hi"', b'both \' and "', b"\x00\x1f\x7f\x80\xff", b"tab\tnew\nreturn\rslash\\", b""):
    print(data, repr(data), bytearray(data), str(data), [data], f"{data}", f"{data!r:>12}")
class Payload(bytes):
    pass
class Buffer(bytearray):
    pass
print(Payload(b"x"), Buffer(b"x"), type(Payload(b"abc")[:2]).__name__, type(Buffer(b"abc")[:2]).__name__, Payload(b"a") == b"a", len(Payload(b"abc")))
