# SPDX-License-Identifier: GPL-3.0-or-later
import io
s = io.StringIO("line one\nline two\nend")
b = io.BytesIO(b"abc\ndef")
QUESTIONS = r"""
s.read(4), s.readline(), s.readlines(), s.read(), s.tell(), s.seek(0), s.read(), s.getvalue()
s.seek(5), s.write("XY"), s.getvalue(), s.truncate(7), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.closed
list(io.StringIO("a\nb\n")), next(io.StringIO("x")), io.StringIO().read(), io.StringIO("a\r\nb").readlines(), io.StringIO("ab", newline=None).read()
s.write(5)
s.seek(-1)
s.seek(1, 1)
s.read("a")
b.read(2), b.readline(), b.read(), b.seek(0), b.readlines(), b.getvalue(), b.tell(), b.write(b"!"), b.getvalue(), b.getbuffer().nbytes if False else 0
b.write("x")
b.seek(-2, 2), b.read()
s.close(), s.closed
s.read()
io.StringIO(5)
io.BytesIO("a")
(lambda f: print("into", "text", sep="-", file=f) or f.getvalue())(io.StringIO())
io.StringIO("a\nb").readline(1), io.StringIO("abc").read(-1), io.StringIO("abc").read(None), io.SEEK_END
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
