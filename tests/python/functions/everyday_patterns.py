# SPDX-License-Identifier: GPL-3.0-or-later
def power(base, exponent=2):
    """Raise base."""
    return base ** exponent
def nothing(): pass
def many(*args, **kwargs): return len(args), sorted(kwargs)
def outer(n):
    def inner(m):
        return n * m
    return inner
compose = lambda f, g: lambda x: f(g(x))
print(power(3), power(2, 3), power(exponent=3, base=2), nothing(), many(1, 2, a=3, b=4), outer(3)(4), compose(str, abs)(-5), power.__doc__, power.__name__)
print(list(map(power, [1, 2, 3])), [f(4) for f in (power, outer(2), abs)], (lambda: 42)(), (lambda *a: a[::-1])(1, 2), sorted(["bb", "a"], key=len), max([3, -5], key=abs), dict(map(lambda k: (k, power(k)), range(3))))
def swap(a, b): return b, a
def change(items, number):
    items.append(number)
    number += 1
    items = ["new"]
    return items
l, n = [], 1
print(swap(1, 2), change(l, n), l, n)
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def gcd(a, b): return a if not b else gcd(b, a % b)
def hanoi(n): return 0 if n == 0 else 2 * hanoi(n - 1) + 1
print(fact(20), gcd(48, 18), hanoi(10), [fact(i) for i in range(6)])
count = 0
def tick():
    global count
    count += 1
    return count
print(tick(), tick(), count, callable(tick), tick.__code__.co_varnames, fact.__code__.co_names)
def make_counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
c1, c2 = make_counter(), make_counter()
print(c1(), c1(), c2(), c1.__closure__[0].cell_contents)
