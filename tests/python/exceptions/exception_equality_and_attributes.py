# SPDX-License-Identifier: GPL-3.0-or-later
a, b = ValueError("x"), ValueError("x")
print(a == b, a.args == b.args, a is a, hash(a) != 0, str(a) == str(b), isinstance(a, Exception), a.__traceback__)
a.extra = [1]
print(a.extra, a.__dict__, vars(b))
a.args = ("changed", 2)
print(a, repr(a))
try:
    raise a
except ValueError as e:
    print(e is a, e.__traceback__ is not None, e.extra)
e = KeyError("k")
print(e.args, str(e), repr(e), len(e.args))
try:
    raise Exception
except Exception as e:
    print(repr(e), e.args, str(e) == "")
