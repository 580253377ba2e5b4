# SPDX-License-Identifier: GPL-3.0-or-later
import types
def f(a, b=2):
    return a + b + offset
offset = 100
g = types.FunctionType(f.__code__, {"offset": 1}, "g", (5,))
print(g.__name__, g(1), g(1, 1), f(1), g.__defaults__, g.__globals__ is globals(), g.__qualname__)
def outer():
    x = 1
    def inner():
        return x
    return inner
inner = outer()
h = types.FunctionType(inner.__code__, globals(), None, None, (types.CellType(7),))
print(h(), h.__name__, inner())
for call in (lambda: types.FunctionType(inner.__code__, {}), lambda: types.FunctionType(5, {}), lambda: types.FunctionType(f.__code__, []), lambda: types.FunctionType(f.__code__, {}, 5), lambda: types.FunctionType(f.__code__, {}, "n", [1]), lambda: types.FunctionType(inner.__code__, {}, "n", None, ()), lambda: types.FunctionType(f.__code__, {}, "n", None, (1,)), lambda: types.FunctionType()):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
