# SPDX-License-Identifier: GPL-3.0-or-later
a = None
b = print(end="")
print(a is b, (1 > 2) is False, (not 0) is True, bool([]) is (1 == 2), type(None)() is None)
def f(): pass
print(f() is None, [].sort() is None, {}.get("x") is None, ... is Ellipsis, NotImplemented is NotImplemented)
print(True is bool(1), isinstance(True, int) is True, (True and True) is True, (5 and True) is True)
