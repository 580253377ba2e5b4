# SPDX-License-Identifier: GPL-3.0-or-later
x = 10
print(eval("x + 1"), eval("x * y", {"x": 2, "y": 3}), eval("[i for i in range(3)]"), eval("(1,)"))
exec("z = x * 2\nprint('in exec', z)")
print(z)
d = {}
exec("a = 1\ndef f(): return a", d)
print(d["f"](), sorted(k for k in d if k != "__builtins__"))
code = compile("1 + 2", "<made>", "eval")
print(eval(code), code.co_filename, code.co_names)
print(exec("pass"))
try:
    eval("undefined_thing")
except NameError as e:
    print(e)
