# SPDX-License-Identifier: GPL-3.0-or-later
import sys
print(sys.maxsize, sys.byteorder, sys.version_info[0], sys.version_info >= (3, 11), sys.maxunicode, sys.getrecursionlimit(), sys.implementation.name, sys.float_info.max, sys.float_info.epsilon, sys.int_info.bits_per_digit)
print(len(sys.argv), type(sys.path).__name__, "sys" in sys.modules, sys.getdefaultencoding(), sys.stdout.encoding if False else "utf-8", callable(sys.exit), sys.hash_info.width)
sys.setrecursionlimit(100)
def f(n): return n if n == 0 else f(n - 1)
try:
    f(500)
except RecursionError as e:
    print(e)
print(sys.getrecursionlimit())
