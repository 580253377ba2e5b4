# SPDX-License-Identifier: GPL-3.0-or-later
from functools import wraps
def plain(f):
    def inner(*a):
        "inner doc"
        return f(*a)
    return inner
def good(f):
    @wraps(f)
    def inner(*a):
        return f(*a)
    return inner
@plain
def a():
    "doc of a"
@good
def b(x: int) -> str:
    "doc of b"
print(a.__name__, a.__doc__, b.__name__, b.__doc__, b.__wrapped__.__name__, b.__annotations__)
