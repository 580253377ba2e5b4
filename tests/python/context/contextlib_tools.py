# SPDX-License-Identifier: GPL-3.0-or-later
from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout
import io
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")
with tag("b") as t:
    print(t)
try:
    with tag("i"):
        raise ValueError("x")
except ValueError as e:
    print("out", e)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print("after suppress")
with ExitStack() as stack:
    for n in "xy":
        stack.enter_context(tag(n))
    stack.callback(print, "callback")
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))
with nullcontext(5) as v:
    print(v)
