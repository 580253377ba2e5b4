# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def show(src, mode="exec", fn="<string>"):
    try:
        compile(src, fn, mode)
        print("ok")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.args)
for s in ["a b", "x = (", "x = 'abc", "def f(:\n  pass", "if x:\npass", "  x = 1", "x = 1\n  y = 2", "a = 1 +", "for x in y z: pass", "return 1", "break", "1 = x", "f(a for a in b, 1)", "f(**k, *a)", "x = )", "(a, b", "'''abc", "f'{x'", "f'{}'", "f'{a b}'", "lambda x: (yield) = 1", "def f(a, a): pass", "nonlocal x", "def f():\n  global x\n  x=1\n  global x", "x = $", "x = 0777", "1__0", "é = 1 1", "class A\n  pass", "print 'a'", "import a.b as", "from x import *, a", "try:\n pass\nx", "a\n\tb\n  c", "if True:\n\tx\n        y", "x: int: str", "del f()", "with open(x) as 1: pass", "x = yield", "match x:\n case 1|a: pass", "else: pass", "a := 1", "(a, b) += 1", "x = {1:2, 3}", "x = [1,2", "f(a=1, a=2)", "f(1=2)","f(a, b=1, c)", "True = 1", "None.x = ", "\\ x", "x = '\\N{foo}'", "x = b'é'", "'\\x1'", "0x", "1.e", "0b12", "5abc", "\n\n\n  a b c\n", "x = 1 if 2", "def f(x=1, y): pass","def f(*): pass", "class A: return 1", "@x\ny", "global x; x", "x = 'a' b'c'", "a, b = c d", "f(x y)", "[x y]", "{x y}", "not = 1", "a ? b", "a! b", "€"]:
    show(s)
show("a b", "eval"); show("", "eval"); show("x = 1", "eval"); show("1\n2", "single"); show("if 1:\n  x", "single")
for s in ["a b", "1 +"]:
    for f in (eval, exec):
        try: f(s)
        except SyntaxError as e: print(e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
