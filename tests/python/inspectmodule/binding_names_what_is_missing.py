# SPDX-License-Identifier: GPL-3.0-or-later
import inspect


def f(a, b=2, *, d, e=5):
    pass


for args in [(), (1,), (1, 2), (1, 2, 3)]:
    try:
        print(inspect.signature(f).bind(*args))
    except TypeError as error:
        print(error)
