# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(text):
    try:
        print(repr(text), "gives", eval(text))
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.filename, error.lineno, error.offset, repr(error.text))
    except Exception as error:
        print(repr(text), type(error).__name__, error)


for text in ("1+", "x=3", "", "  1", "1;2", "1\n2", "def f(): pass", "import a", "pass", "return 3", "a:=3", "(y:=3)",
             "1 #c", "1\n\n", "\n1", "1 2", "a b", "0777", "lambda: 1 if", "[x for y in [1]]", "print 3"):
    attempt(text)
