# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
eval("1 + 2"), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval(" 3 "), eval("[a for a in range(3)]"), eval(compile("7", "f", "eval")), exec("z = 9"), eval(b"5")
eval("x = 1")
eval("")
eval("1 +")
eval("undefined_name")
eval(5)
eval("1", 5)
eval("1", {}, 5)
eval()
exec("1 / 0")
exec("def f(): return g\n")
exec("a = 1\n b = 2")
exec(5)
exec("x = y", {"y": 5})
(lambda ns: (exec("a = 1; b = a + 1", ns), ns["b"], "__builtins__" in ns))({})
(lambda g, l: (exec("global q; q = 1; r = 2", g, l), g["q"], l))({}, {})
eval("len('abc')", {"__builtins__": {}})
eval("len('abc')", {"len": lambda x: "mine"})
compile("a b", "file.py", "exec")
compile("1", "f", "nope")
compile("1")
compile(5, "f", "exec")
compile("x = 1", "f", "eval")
type(compile("1", "f", "single")), compile("x", "name.py", "eval").co_filename, eval(compile("[i for i in 'ab']", "f", "eval")), exec(compile("print('single')", "f", "exec"))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
