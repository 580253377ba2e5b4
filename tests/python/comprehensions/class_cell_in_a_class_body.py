# SPDX-License-Identifier: GPL-3.0-or-later
import sys


def run(text):
    space = {}
    try:
        exec(text, space)
        print(space.get("res"))
    except NameError:
        print("NameError")


# CPython 3.12.1 refuses these with a SystemError.
if sys.version_info[:2] != (3, 12):
    run("class C:\n    res = [__class__ for x in [1]]\n")
    run("class C:\n    __class__ = 2\n    res = [__class__ for x in [1]]\nres = C.res\n")
    run("def f():\n    __class__ = 2\n    class C:\n        res = [__class__ for x in [1]]\n    return C.res\nres = f()\n")
    run("class C:\n    [super for _ in [1]]\n    [__class__ for _ in [1]]\n")
    run("class C:\n    def m(self): return __class__\n    res = [__class__ for _ in [1]]\nres = C().m()\n")
run("class C:\n    def m(self): return __class__\n    res = [_ for _ in [1]]\nres = C().m()\n")
run("class C:\n    def m(self): return super().__init__\n    res = {_: _ for _ in [1]}\nres = C.res\n")
