# SPDX-License-Identifier: GPL-3.0-or-later
for source in ('x = "é" $ 5', "é = 5 5", 'b"é"', "f(é=1, 2)", "x = (1", "if 1\n  2", "x = 1 +", "for", "a b", "5 = x"):
    try:
        compile(source, "text", "exec")
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset, repr(error.text), error.filename)
