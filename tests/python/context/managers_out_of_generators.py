# SPDX-License-Identifier: GPL-3.0-or-later
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")
with tag("b") as big:
    print(big)
with tag("i"):
    raise ValueError("inside")
@tag("p")
def decorated(x):
    print("body", x)
decorated(1)
decorated(2)
with ExitStack() as stack:
    for name in "xy":
        stack.enter_context(tag(name))
    stack.callback(print, "callback", end="!\n")
with suppress(ZeroDivisionError, KeyError):
    1 / 0
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hidden")
print(repr(buffer.getvalue()))
class Door:
    def close(self):
        print("closed")
with closing(Door()) as door, nullcontext(5) as five:
    print(type(door).__name__, five)
try:
    with tag("q"):
        raise KeyError("out")
except KeyError as error:
    print("KeyError", error)
