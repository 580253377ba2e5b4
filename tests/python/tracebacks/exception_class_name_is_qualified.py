# SPDX-License-Identifier: GPL-3.0-or-later
class Outer:
    class Inner(Exception):
        pass

def f():
    class Local(ValueError):
        pass
    raise Local("from local")

try:
    raise Outer.Inner("x")
except Outer.Inner as e:
    print(repr(e))
f()
