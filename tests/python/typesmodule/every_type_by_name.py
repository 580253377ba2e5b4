# SPDX-License-Identifier: GPL-3.0-or-later
import types
def g(): yield
QUESTIONS = r"""
types.FunctionType is type(lambda: 0), types.LambdaType is types.FunctionType, types.GeneratorType is type(g()), types.CodeType is type(g.__code__), types.MethodType, types.BuiltinFunctionType, types.ModuleType, types.NoneType, types.EllipsisType, types.NotImplementedType, types.MappingProxyType, types.SimpleNamespace, types.CellType, types.TracebackType, types.FrameType, types.GenericAlias, types.UnionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.GetSetDescriptorType
types.SimpleNamespace(a=1, b=[2]), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), vars(types.SimpleNamespace(x=5)), types.SimpleNamespace().__dict__
types.SimpleNamespace(a=1).b
types.SimpleNamespace(5)
types.MappingProxyType({"a": 1})["a"], types.MappingProxyType({1: 2}), len(types.MappingProxyType({})), types.MappingProxyType({1: 2}) | {3: 4}, list(types.MappingProxyType({1: 2}).items()), types.MappingProxyType({1: 2}) == {1: 2}
types.MappingProxyType({})["a"]
types.MappingProxyType({}).__setitem__(1, 2)
types.MappingProxyType(5)
types.MethodType(len, "abc")(), types.MethodType(lambda s, x: (s, x), 5)(6)
types.MethodType(5, 5)
types.MethodType(len)
types.ModuleType("m"), types.ModuleType("m", "doc").__doc__, types.ModuleType("m").__name__, vars(types.ModuleType("m"))
types.ModuleType()
types.new_class("K", (int,), {}, lambda ns: ns.update(x=5)).x, types.new_class("L").__name__, types.resolve_bases((int,)), types.prepare_class("M")[0]
types.NoneType(), types.CellType(5).cell_contents, types.GenericAlias(list, (int,)), types.DynamicClassAttribute, types.coroutine is not None
types.CellType().cell_contents
types.FunctionType()
types.FunctionType((lambda x: x + 1).__code__, {})(5)
types.GeneratorType()
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
