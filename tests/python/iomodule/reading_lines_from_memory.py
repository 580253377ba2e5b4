# SPDX-License-Identifier: GPL-3.0-or-later
import io
f = io.StringIO("one\ntwo\nthree")
print(f.readline(), f.read(2), f.tell(), f.readlines(), f.read(), f.seek(0), list(f), f.seek(0, 2), f.writable())
out = io.StringIO()
print("a", 1, sep="-", end="|", file=out)
out.write("text")
out.writelines(["x", "y"])
print(repr(out.getvalue()), out.tell(), out.seek(2), out.write("##"), out.getvalue(), out.truncate(), out.getvalue())
b = io.BytesIO(b"bytes")
print(b.read(2), b.read(), b.getvalue(), b.seek(-2, 2), b.read(), b.write(b"more"), b.getvalue(), b.getbuffer()[:3].tobytes())
with io.StringIO("x") as g:
    print(g.closed, g.read())
for call in (lambda: g.read(), lambda: out.write(b"x"), lambda: b.write("x"), lambda: out.seek(-1), lambda: io.StringIO(5), lambda: f.seek(1, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
