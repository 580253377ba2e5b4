# SPDX-License-Identifier: GPL-3.0-or-later
import functools
def logged(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        shown = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        result = f(*args, **kwargs)
        print(f"{f.__name__}({shown}) -> {result!r}")
        return result
    return wrapper
@logged
def add(a, b=1): return a + b
add(1); add(1, b=5); add("x", "y")
class limited:
    def __init__(self, n): self.n = n
    def __call__(self, f):
        left = self.n
        def wrapper(*a):
            nonlocal left
            if left == 0: raise RuntimeError(f"{f.__name__} used up")
            left -= 1
            return f(*a)
        return wrapper
@limited(2)
def hi(): return "hi"
print(hi(), hi())
try:
    hi()
except RuntimeError as e:
    print(e)
