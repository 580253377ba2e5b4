# SPDX-License-Identifier: GPL-3.0-or-later
def f(a, b=2, *c, d, e=5, **g):
    """Doc."""
    x = y = 1
    return x
QUESTIONS = r"""
f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__dict__, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount, f.__code__.co_nlocals, f.__code__.co_name, f.__code__.co_flags & 12, f.__code__.co_consts[0], f.__code__.co_names, f.__code__.co_freevars, f.__code__.co_firstlineno
f.__setattr__("note", 1), f.note, f.__dict__, f.__delattr__("note"), f.__dict__
f.nope
f.__setattr__("__name__", 5)
f.__setattr__("__defaults__", 5)
f.__setattr__("__defaults__", (7, 8)), f.__defaults__
f.__setattr__("__kwdefaults__", 5)
f.__setattr__("__code__", 5)
f.__setattr__("__closure__", ())
f.__setattr__("__globals__", {})
f.__setattr__("__dict__", 5)
f.__get__(5), f.__get__(None, int), f.__call__.__name__, type(f.__get__(5)), f.__get__(5).__self__, f.__get__(5).__func__ is f
f.__get__()
len.__name__, len.__self__, len.__module__, len.__doc__[:10] != "", [].append.__self__, [].append.__name__, str.upper.__name__, str.upper.__objclass__, len.__qualname__, [].append.__qualname__
len.__name__.upper(), len.__dict__
len.__setattr__("x", 1)
(lambda: 0).__name__, (lambda x: x).__qualname__, (lambda *a, k=1: 0).__kwdefaults__
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
