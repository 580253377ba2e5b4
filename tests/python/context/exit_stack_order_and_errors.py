# SPDX-License-Identifier: GPL-3.0-or-later
from contextlib import ExitStack
class Noisy:
    def __init__(self, name, swallow=False, fail=False):
        self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__)
        if self.fail:
            raise RuntimeError(self.name)
        return self.swallow
with ExitStack() as stack:
    stack.enter_context(Noisy("a", swallow=True))
    stack.enter_context(Noisy("b", fail=True))
    stack.enter_context(Noisy("c"))
    raise ValueError("start")
print("after")
try:
    with ExitStack() as stack:
        stack.enter_context(Noisy("d", fail=True))
        raise ValueError("first")
except RuntimeError as error:
    print(repr(error), repr(error.__context__))
with ExitStack() as stack:
    stack.push(Noisy("e"))
    later = stack.pop_all()
print("moved")
later.close()
try:
    ExitStack().enter_context(5)
except TypeError as error:
    print(error)
