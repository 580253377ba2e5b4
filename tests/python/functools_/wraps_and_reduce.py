# SPDX-License-Identifier: GPL-3.0-or-later
from functools import WRAPPER_ASSIGNMENTS, reduce, update_wrapper, wraps
def log(f):
    @wraps(f)
    def inner(*args):
        "wrapper"
        return ["logged", f(*args)]
    return inner
@log
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b
print(add(1, 2), add.__name__, add.__doc__, add.__wrapped__(3, 4), add.__annotations__, add.__qualname__)
class Callable:
    def __call__(self):
        return 1
c = update_wrapper(Callable(), add)
print(c.__name__, c.__doc__, c())
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, [], "start"))
print(reduce(lambda acc, x: {**acc, x: len(x)}, ["a", "bb"], {}))
for call in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: reduce(5, [1, 2])):
    try:
        print(call())
    except TypeError as error:
        print(error)
