# SPDX-License-Identifier: GPL-3.0-or-later
import io
s = io.StringIO()
print("a", 1, file=s)
s.write("tail")
print(repr(s.getvalue()), s.tell())
r = io.StringIO("one\ntwo\nthree")
print(repr(r.readline()), repr(r.read(2)), r.readlines(), repr(r.read()))
r.seek(0)
for line in r:
    print(line.rstrip(), end=";")
print()
b = io.BytesIO(b"abc")
print(b.read(1), b.read(), b.getvalue())
