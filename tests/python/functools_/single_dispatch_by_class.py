# SPDX-License-Identifier: GPL-3.0-or-later
from functools import singledispatch, singledispatchmethod
from collections.abc import Mapping, Sequence
@singledispatch
def describe(x):
    return "something"
@describe.register
def _(x: int):
    return "int"
@describe.register(str)
def _(x):
    return "text"
@describe.register(Sequence)
def _(x):
    return "sequence"
@describe.register(Mapping)
def _(x):
    return "mapping"
describe.register(type(None), lambda x: "none")
@describe.register(float | complex)
def _(x):
    return "number"
print([describe(x) for x in (1, True, "a", [1], (1,), {}, None, 1.5, 2j, {1}, object())])
print(describe.dispatch(bool) is describe.dispatch(int), len(describe.registry), describe.__name__)
class Printer:
    @singledispatchmethod
    def show(self, x):
        return f"? {x}"
    @show.register
    def _(self, x: int):
        return f"int {x}"
    @show.register
    def _(self, x: list):
        return f"list {len(x)}"
p = Printer()
print(p.show(1), p.show([1, 2]), p.show("x"))
for call in (lambda: describe(), lambda: describe.register(5), lambda: describe.register("x", len)):
    try:
        print(call())
    except TypeError as error:
        print(error)
