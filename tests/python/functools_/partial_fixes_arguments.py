# SPDX-License-Identifier: GPL-3.0-or-later
from functools import partial
def show(*args, **kwargs):
    return args, kwargs
p = partial(show, 1, 2, key="a")
print(p(), p(3), p(key="b", other=1))
print(p.func is show, p.args, p.keywords)
q = partial(p, 9, more=True)
print(q(), q.func is show, q.args)
print(partial(int, base=2)("1010"), list(map(partial(pow, 2), range(5))))
print(repr(partial(print, "x", end="")).split(" at ")[0][:40])
for call in (lambda: partial(), lambda: partial(5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
p.note = "attributes can be set"
print(p.note, p.__dict__)
