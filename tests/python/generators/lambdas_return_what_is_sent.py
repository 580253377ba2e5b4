# SPDX-License-Identifier: GPL-3.0-or-later
f = lambda: (yield 1)
def g(): return (yield 1)
f2 = lambda: (yield from g())
for k in (f, g, f2):
    x = k(); next(x)
    try: x.send(2)
    except StopIteration as e: print(e.value)
