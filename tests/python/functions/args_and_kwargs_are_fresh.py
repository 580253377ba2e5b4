# SPDX-License-Identifier: GPL-3.0-or-later
def f(*args, **kwargs):
    kwargs["new"] = 1
    return args, kwargs
t, d = (1, 2), {"k": 0}
a, k = f(*t, **d)
print(a is t, d, k, f()[0] is (), type(a).__name__, type(k).__name__)
def g(*args):
    args += (99,)
    return args
print(g(1), g(*[1, 2], *"ab", 3))
def h(first, *rest, sep="-"): return sep.join(map(str, (first, *rest)))
print(h(1), h(1, 2, 3), h(*"abc", sep=""), h(*[1], *[2], **{"sep": "+"}))
