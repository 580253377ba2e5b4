# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def depth(n):
    return n if n == 0 else 1 + depth(n - 1)
print(depth(100))
def forever(n):
    return forever(n + 1)
try:
    forever(0)
except RecursionError as error:
    print(error)
class R:
    def __repr__(self):
        return repr(self)
    def __getattr__(self, name):
        return getattr(self, name + "x") if False else self.__getattr__(name)
for action in (lambda: repr(R()), lambda: R().q):
    try:
        action()
    except RecursionError as error:
        print(str(error)[:32])
sys.setrecursionlimit(200)
try:
    depth(500)
except RecursionError as error:
    print(error)
print(depth(50))
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(20), odd(7))
