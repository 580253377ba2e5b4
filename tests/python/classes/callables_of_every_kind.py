# SPDX-License-Identifier: GPL-3.0-or-later
class Counter:
    total = 0
    def __call__(self, *args, **kw):
        Counter.total += 1
        return args, kw
c = Counter()
print(c(), c(1, x=2), callable(c), Counter.total)
print([callable(x) for x in (len, print, int, lambda: 0, c.__call__, Counter, 5, "a", None, [].append, type, object())])
class NotReally:
    __call__ = 5
try:
    NotReally()()
except TypeError as error:
    print(error)
class OnInstance: ...
o = OnInstance()
o.__call__ = lambda: "never"
try:
    o()
except TypeError as error:
    print(error)
print(o.__call__(), len.__call__("abc"), (lambda x: x).__call__(5), int.__call__("7"))
