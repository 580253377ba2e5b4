# SPDX-License-Identifier: GPL-3.0-or-later
def counter(start=0):
    count = start
    def step(by=1):
        nonlocal count
        count += by
        return count
    def reset():
        nonlocal count
        count = start
    step.reset = reset
    return step
a, b = counter(), counter(10)
print(a(), a(), b(5), a(), b(), a.reset(), a(), a.__closure__[0].cell_contents, a.__code__.co_freevars, b.__defaults__)
def memo(f):
    kept = {}
    def wrapper(*args):
        if args not in kept:
            kept[args] = f(*args)
        return kept[args]
    wrapper.kept = kept
    return wrapper
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.kept))
def outer():
    x = "before"
    def show():
        return x
    x = "after"
    return show
print(outer()(), [f() for f in [(lambda n: lambda: n)(i) for i in range(3)]])
def broken():
    def inner():
        return later
    try:
        inner()
    except NameError as error:
        print(error)
    later = 1
    return inner()
print(broken())
def bad():
    total += 1
total = 0
try:
    bad()
except UnboundLocalError as error:
    print(error)
