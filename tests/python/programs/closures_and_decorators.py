# SPDX-License-Identifier: GPL-3.0-or-later
import functools
import inspect


def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    step.peek = peek
    return step


a, b = counter(), counter(10)
print(a(), a(5), b(), a.peek(), b.peek(), a.__closure__[0].cell_contents, a.__code__.co_freevars, counter.__code__.co_cellvars)
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early], [f(7) for f in early])


def logged(function=None, *, prefix=">"):
    if function is None:
        return functools.partial(logged, prefix=prefix)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(f"{prefix} {function.__name__}({shown})", end=" ")
        result = function(*args, **kwargs)
        print("->", result)
        return result

    return wrapper


@logged
def add(x, y=1):
    "Adds."
    return x + y


@logged(prefix="##")
@logged
def twice(text):
    return text * 2


add(2), add(2, y=3), twice("ab")
print(add.__name__, add.__doc__, add.__wrapped__(1), inspect.signature(add), twice.__wrapped__.__wrapped__.__name__)


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        @functools.wraps(function)
        def run(*args):
            for attempt in range(1, self.times + 1):
                try:
                    return function(*args, attempt)
                except ValueError as error:
                    print("attempt", attempt, "failed:", error)
            raise RuntimeError(f"{function.__name__} failed {self.times} times")
        return run


@Retry(3)
def flaky(limit, attempt):
    if attempt < limit:
        raise ValueError(f"{attempt} < {limit}")
    return f"done at {attempt}"


print(flaky(2))
try:
    flaky(9)
except RuntimeError as error:
    print(error, error.__context__)


def compose(*functions):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)


def curry(function, *args):
    if len(args) >= function.__code__.co_argcount:
        return function(*args)
    return lambda *more: curry(function, *args, *more)


print(compose(str.strip, str.upper, lambda s: s + "!")("  hey "), curry(lambda a, b, c: a + b * c)(1)(2)(3), functools.partial(int, base=2)("101"), functools.partial(print, 1, sep="-"))
registry = {}


def command(name):
    def register(function):
        registry[name] = function
        return function
    return register


@command("greet")
def greet(who, /, *others, polite=False, **rest):
    return f"{'Dear' if polite else 'Hi'} {' and '.join([who, *others])}{rest or ''}"


print(registry["greet"]("Ann"), greet("A", "B", polite=True, x=1), inspect.signature(greet), greet.__kwdefaults__)
x = "global"


def outer():
    x = "outer"

    class C:
        x = "class"
        seen = [x for _ in range(1)]

        def method(self):
            return x

    def inner():
        global x
        x = "changed"
    inner()
    return x, C().method(), C.x, C.seen


print(outer(), x)
for bad in (lambda: greet(), lambda: greet(who="x"), lambda: add(), lambda: add(1, 2, 3), lambda: add(1, z=2), lambda: (lambda: y)(), lambda: functools.partial()):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)


def unbound():
    print(value)
    value = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)


@functools.singledispatch
def show(value):
    return f"object {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return "list of " + ", ".join(map(show, value))


print(show(3), show("x"), show([1, "a", [True]]), show.dispatch(bool) is show.dispatch(int))
