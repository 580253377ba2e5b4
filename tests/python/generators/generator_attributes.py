# SPDX-License-Identifier: GPL-3.0-or-later
def g(n):
    yield n
it = g(1)
print(it.gi_running, it.gi_frame is not None, it.__name__, it.__qualname__, it.gi_code.co_name)
print(next(it), it.gi_frame.f_locals)
print(list(it), it.gi_frame)
print((x for x in []).__name__, iter(it) is it, hasattr(it, "__next__"))
def empty():
    return
    yield
print(list(empty()), [*empty()], next(empty(), "none"))
