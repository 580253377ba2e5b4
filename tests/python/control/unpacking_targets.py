# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
(lambda: [exec("a, b = 1, 2; print(a, b)")])()
exec("a, *b = 'xyz'; print(a, b)")
exec("*a, b = [1]; print(a, b)")
exec("(a, b), c = (1, 2), 3; print(a, b, c)")
exec("[a, [b, *c]] = 1, 'xyz'; print(a, b, c)")
exec("a = b = c = []; print(a is b is c)")
exec("a, b = b, a = 1, 2; print(a, b)")
exec("x = [0, 0]; i = 0; i, x[i] = 1, 5; print(i, x)")
exec("a, b = {1: 2, 3: 4}; print(a, b)")
exec("a, b = {5}.union({6}); print(sorted([a, b]))")
exec("a, b = 1")
exec("a, b = 1,")
exec("a, b = 1, 2, 3")
exec("a, *b, c = 1,")
exec("a, b = None")
exec("a, (b, c) = 1, 2")
exec("[] = []; () = ()")
exec("[] = [1]")
exec("for a, *b in [(1, 2, 3), 'xy']: print(a, b)")
exec("*a, *b = 1")
exec("*a = 1")
exec("a, b += 1")
exec("x: int, y = 1")
exec("a.b = 1")
exec("d = {}; d['x'], d['y'] = 1, 2; print(d)")
exec("class A: pass\nA.x, A.y = 5, 6; print(A.x, A.y)")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
