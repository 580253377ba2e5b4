# SPDX-License-Identifier: GPL-3.0-or-later
import types
ns = types.SimpleNamespace(a=1, b=[2])
ns.c = 3
print(ns, ns == types.SimpleNamespace(a=1, b=[2], c=3), vars(ns))
view = types.MappingProxyType({"x": 1})
print(view, view["x"], dict(view), view | {"y": 2})
try:
    view["x"] = 2
except TypeError as error:
    print(error)
def f(): ...
gen = (x for x in ())
print([isinstance(value, kind) for value, kind in ((f, types.FunctionType), (len, types.BuiltinFunctionType), (gen, types.GeneratorType), (types, types.ModuleType), ([].append, types.BuiltinMethodType), (f.__code__, types.CodeType), (None, types.NoneType), (int | str, types.UnionType), (list[int], types.GenericAlias), ("".join, types.MethodType))])
C = types.new_class("C", (list,), {}, lambda body: body.update(hello=lambda self: "hi"))
print(C([1]).hello(), C.__mro__, types.resolve_bases((list[int],)), types.prepare_class("X", (int,)))
def g(self):
    return self
bound = types.MethodType(g, "me")
print(bound(), bound.__self__)
m = types.ModuleType("made", "docs")
m.value = 5
print(m, m.__doc__, m.value)
class D:
    @types.DynamicClassAttribute
    def only(self):
        return "instance"
print(D().only)
try:
    D.only
except AttributeError:
    print("not of the class")
