# SPDX-License-Identifier: GPL-3.0-or-later
import io


def tried(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


s = io.StringIO("one\ntwo\nthree")
print(repr(s.readline()), repr(s.read(2)), s.tell(), s.readlines(), repr(s.read()))
s.seek(4)
s.write("XYZ")
s.seek(20)
s.write("!")
print(repr(s.getvalue()), s.truncate(3), repr(s.getvalue()))
with io.StringIO() as out:
    print("a", 1, file=out, end="")
    out.writelines(["b", "c"])
    print(out.getvalue(), out.closed)
print(out.closed)
for bad in (lambda: out.read(), lambda: out.getvalue(), lambda: io.StringIO(3), lambda: s.write(b"x"), lambda: s.seek(-1),
            lambda: s.seek(1, 1), lambda: s.fileno(), lambda: io.BytesIO("x"), lambda: io.BytesIO().write("x")):
    tried(bad)
b = io.BytesIO(b"abc\ndef")
print(b.readline(), b.read(), b.seek(0), b.write(b"ZZ"), b.getvalue(), b.seek(-1, 2), b.read(), list(io.BytesIO(b"a\nb")))


class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper()
print("hello", file=u)
print(u.getvalue(), isinstance(u, io.TextIOBase), u.readable(), u.isatty())
