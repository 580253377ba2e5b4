# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib, io
@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")
with tag("b") as upper:
    print(upper)
with tag("i"):
    raise ValueError("inside")
@tag("deco")
def f(x):
    print("f", x)
    return x
print(f(5), f(6))
with contextlib.suppress(KeyError, IndexError):
    {}["x"]
    print("never")
with contextlib.redirect_stdout(io.StringIO()) as out:
    print("hidden")
print(repr(out.getvalue()))
class Thing:
    def close(self):
        print("closed")
with contextlib.closing(Thing()) as t:
    print(type(t).__name__)
with contextlib.nullcontext(5) as five:
    print(five)
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("one"))
    stack.callback(print, "callback", 1)
    stack.push(lambda *details: print("push", details[0]) or True)
    raise RuntimeError("lost")
@contextlib.contextmanager
def silent():
    if False:
        yield
@contextlib.contextmanager
def twice():
    yield 1
    yield 2
for manager in (silent, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)
try:
    with tag("x") as y, 5:
        pass
except TypeError as error:
    print(error)
