# SPDX-License-Identifier: GPL-3.0-or-later
import sys
if sys.version_info >= (3, 12):
    for s in ["type X = (y := 1)", "def f[T: (y := 1)](): pass", "class A[T](y := 1): pass", "def f[T](a: (y := 1)): pass", "def f[T](a=(y := 1)): pass", "type X[T: (yield)] = 1","class A[T]((yield)): pass", "type X = (yield)", "type X = lambda: (y:=1)", "def f[T](a=(yield)): pass", "@(y:=1)\ndef f[T](): pass", "def f[T](a: (yield)): pass", "@a\ndef f[T](): pass"]:
        try: compile(s, "f", "exec"); print(s, "ok")
        except SyntaxError as e: print(s, e.msg, e.lineno, e.offset, e.end_offset)
