# SPDX-License-Identifier: GPL-3.0-or-later
from contextlib import (ExitStack, ContextDecorator, AbstractContextManager, closing, contextmanager, nullcontext,
                        redirect_stdout, suppress)
import io


def tried(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__context__), repr(error.__cause__))


@contextmanager
def tag(name="x"):
    """Opens and closes."""
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", repr(error))
    finally:
        print(f"</{name}>")


@tag("deco")
def doubled(a):
    return a * 2


print(doubled(3), tag.__name__, tag.__doc__)


def raising(error):
    with tag("b"):
        raise error
    return "after"


tried(lambda: raising(ValueError("v")))
tried(lambda: raising(KeyError("k")))
tried(lambda: raising(StopIteration("s")))


@contextmanager
def silent():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


def used(manager):
    with manager:
        pass


tried(lambda: used(silent()))
tried(lambda: used(twice()))


def stacked():
    with ExitStack() as stack:
        for name in "xy":
            print(stack.enter_context(tag(name)))
        stack.callback(print, "callback", end="!\n")
        stack.push(lambda *details: print("pushed", details[0]))
        raise ZeroDivisionError("z")


tried(stacked)


def failing():
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise ValueError("first")


tried(failing)
tried(lambda: ExitStack().enter_context(3))


class Timed(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *details):
        print("exit", details[0])
        return False


@Timed()
def work():
    print("work")


work()
buffer = io.StringIO()
with redirect_stdout(buffer), suppress(KeyError):
    print("hidden")
    {}["x"]
print(repr(buffer.getvalue()))


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door, nullcontext(5) as five:
    print(type(door).__name__, five)


class Mine(AbstractContextManager):
    def __exit__(self, *details):
        print("bye")


with Mine() as mine:
    print(isinstance(mine, AbstractContextManager), isinstance(Timed(), AbstractContextManager))
