# SPDX-License-Identifier: GPL-3.0-or-later
def light():
    state = "red"
    while True:
        command = yield state
        if command == "stop":
            return "off"
        state = {"red": "green", "green": "yellow", "yellow": "red"}[state]
l = light()
print(next(l), l.send(None), l.send("go"), next(l))
try:
    l.send("stop")
except StopIteration as e:
    print(e.value)
def echo():
    x = None
    while True:
        x = yield x
e = echo()
next(e)
print([e.send(v) for v in (1, "a", None, [])])
