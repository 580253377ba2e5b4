# SPDX-License-Identifier: GPL-3.0-or-later
print(eval(compile("1 + 1", "sum", "eval")))
exec(compile("print(7)\nx = 3", "two lines", "exec"))
print(x, exec(compile("7", "prompt", "single")), exec(compile("8; 9", "prompt", "single")))
code = compile("def f(a, b=2):\n    return a * b\n", "made.py", "exec")
print(code.co_filename, code.co_name, eval(code), f(4), f.__code__.co_filename, f.__module__)
print(eval(compile("lambda n: n + 1", "f", "eval"))(2), eval(b"2 * 3"), exec(b"print('bytes')"))


def attempt(*arguments, **named):
    try:
        print(compile(*arguments, **named).co_name)
    except (SyntaxError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt("1", "f", "x")
attempt(3, "f", "exec")
attempt("1", 3, "exec")
attempt("1", "f")
attempt("1", "f", "eval", optimize=9)
attempt("1\n2", "f", "single")
attempt("", "f", "single")
attempt("1\0", "f", "exec")
attempt("x = 1", "f", "eval")
attempt(source="1", filename="f", mode="eval")
attempt("return 3", "f", "exec")
