# SPDX-License-Identifier: GPL-3.0-or-later
for e in (ValueError(), ValueError("a"), ValueError("a", 2), KeyError("k"), KeyError(), KeyError(1, 2), Exception(None), IndexError("x"), OSError(2, "msg"), OSError(2, "msg", "file"), StopIteration(5), SystemExit(3), UnicodeError("u")):
    print(repr(e), "|", str(e), "|", e.args)
print(StopIteration(5).value, SystemExit(3).code, OSError(2, "no", "f").errno, OSError(2, "no", "f").filename, type(OSError(2, "x")).__name__)
