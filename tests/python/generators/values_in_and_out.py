# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    received = []
    try:
        while True:
            received.append((yield len(received)))
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("finally", received)
    return "result"
it = g()
print(next(it), it.send("a"), it.send(None), next(it), it.throw(ValueError("v")))
try:
    next(it)
except StopIteration as stop:
    print("value", stop.value)
print(list(it), it.gi_frame, it.gi_running, it.gi_code.co_name)
for action in (lambda: g().send(1), lambda: g().throw(KeyError("k")), lambda: g().throw(5), lambda: g().throw(KeyError, "x") if False else None, lambda: next(g(), 1, 2), lambda: g().close(), lambda: it.close(), lambda: it.send(1)):
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__, error)
