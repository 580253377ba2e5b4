# SPDX-License-Identifier: GPL-3.0-or-later
for text in ("1 +", "x = 1", "(", "1 2", "", "   1", "f(", "a b"):
    try:
        eval(text)
        print("fine", repr(text))
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset)
