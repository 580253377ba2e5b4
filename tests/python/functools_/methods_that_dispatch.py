# SPDX-License-Identifier: GPL-3.0-or-later
import functools
class Printer:
    @functools.singledispatchmethod
    def show(self, value):
        return f"object {value!r}"
    @show.register
    def _(self, value: int):
        return f"int {value}"
    @show.register(list)
    def _(self, value):
        return f"list of {len(value)}"
    @functools.cached_property
    def name(self):
        print("computing")
        return "printer"
p = Printer()
print(p.show(5), p.show([1, 2]), p.show("x"), p.show(True))
print(p.name, p.name, vars(p))
del p.name
print(p.name)
@functools.singledispatch
def describe(x):
    return "something"
@describe.register(int)
@describe.register(float)
def _(x):
    return "number"
print(describe(1), describe(1.5), describe("a"), describe.dispatch(bool)(True), sorted(t.__name__ for t in describe.registry))
try:
    describe()
except TypeError as error:
    print(error)
try:
    describe.register(5)
except TypeError as error:
    print(error)
