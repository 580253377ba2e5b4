# SPDX-License-Identifier: GPL-3.0-or-later
class Outer:
    class Inner(Exception):
        pass
def f():
    class Local(Outer.Inner):
        pass
    raise Local("here")
f()
