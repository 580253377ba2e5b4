# SPDX-License-Identifier: GPL-3.0-or-later
import sys, weakref
def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.err_msg, args.object is not None, args.exc_traceback is not None, type(args).__name__)

sys.unraisablehook = hook
class Bad:
    def __del__(self):
        raise RuntimeError("in __del__")

b = Bad()
del b
class Node: pass
n = Node()
r = weakref.ref(n, lambda ref: 1 / 0)
del n
def waits():
    try:
        yield 1
    finally:
        raise KeyError("at the end")

w = waits()
next(w)
del w
sys.unraisablehook = sys.__unraisablehook__
print(sys.unraisablehook is sys.__unraisablehook__)
