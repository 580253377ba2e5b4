# SPDX-License-Identifier: GPL-3.0-or-later
def deco(tag):
    print("make", tag)
    def d(f):
        print("apply", tag)
        return f
    return d
@deco("outer")
@deco("inner")
def f(): pass
class CountCalls:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@CountCalls
def sq(x): return x * x
print(sq(2), sq(3), sq.n)
def memo(f):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    inner.cache = cache
    return inner
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
