# SPDX-License-Identifier: GPL-3.0-or-later
x = 1
print(eval("x", {"x": 2}), eval("x", {"x": 2}, {"x": 3}), eval("x", None), eval("x", globals(), {"x": 4}))
names = {}
exec("a = 1\nb = a + 1\ndef h(): return a + b", names)
print(sorted(key for key in names if key != "__builtins__"), names["h"](), type(names["__builtins__"]).__name__)
print(eval("print", {"__builtins__": {"print": 3}}))
try:
    eval("len([])", {"__builtins__": {}})
except NameError as error:
    print(error)


class Doubling(dict):
    def __missing__(self, key):
        return key * 2


print(eval("abc + d", {}, Doubling()))


def function():
    z = 1
    exec("z = 5")
    print(z, eval("z + 1"))

    def inner():
        return z
    try:
        exec(inner.__code__)
    except TypeError as error:
        print(error)
    exec(inner.__code__, closure=inner.__closure__)
    try:
        eval(inner.__code__)
    except TypeError as error:
        print(error)


function()
for arguments in ((3,), ("1", 3), ("1", []), ("1", {}, 3)):
    for run in (eval, exec):
        try:
            run(*arguments)
        except TypeError as error:
            print(error)
try:
    exec("\n\n1 / 0")
except ZeroDivisionError as error:
    inner = error.__traceback__.tb_next
    print(inner.tb_lineno, inner.tb_frame.f_code.co_filename, inner.tb_frame.f_code.co_name)
