# SPDX-License-Identifier: GPL-3.0-or-later
import functools
def repeat(times):
    def decorator(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            return [f(*args, **kwargs) for _ in range(times)]
        wrapper.times = times
        return wrapper
    return decorator
@repeat(3)
def greet(name):
    "Greets."
    return f"hi {name}"
print(greet("x"), greet.__name__, greet.__doc__, greet.times, greet.__wrapped__("y"))
class Count:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.calls = f, 0
    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)
    def __get__(self, instance, owner):
        return functools.partial(self, instance) if instance is not None else self
@Count
def add(a, b):
    return a + b
class K:
    @Count
    def method(self, x):
        return x * 2
k = K()
print(add(1, 2), add(3, 4), add.calls, add.__name__, k.method(5), k.method(6), K.method.calls)
def register(kind, known={}):
    def keep(cls):
        known.setdefault(kind, []).append(cls.__name__)
        cls.kind = kind
        return cls
    keep.known = known
    return keep
@register("a")
@register("b")
class Z:
    pass
print(Z.kind, register("x").known)
