# SPDX-License-Identifier: GPL-3.0-or-later
import sys, io
print(1, 2, 3, sep="-")
print("a", "b", sep="", end="!\n")
print(*"abc", sep="\n")
print(end="x")
print()
print("a", sep=None, end=None)
print([1], (2,), {3: 4}, None, True, 1.0, "é", b"b", sep="|")
buffer = io.StringIO()
print("into buffer", file=buffer, flush=True)
print(repr(buffer.getvalue()))
print("none", file=None)
class Writer:
    def write(self, text): sys.stdout.write(f"<{text!r}>")
print("x", 1, file=Writer())
print()
for call in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, file=5), lambda: print(1, nope=5), lambda: print(1, sep=b"x"), lambda: print(print(1))):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
