# SPDX-License-Identifier: GPL-3.0-or-later
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[name or cls.__name__] = cls
class A(Plugin): ...
class B(Plugin, name="bee"): ...
print(Plugin.registry)
for source in ("class C(Plugin, colour=1): ...", "class D(colour=1): ...", "class E(Plugin, name='x', name='y'): ..."):
    try:
        exec(source)
    except (TypeError, SyntaxError) as error:
        print(type(error).__name__, error)
class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
class F:
    a = Named()
    b = c = Named()
F.late = Named()
class Failing:
    def __set_name__(self, owner, name):
        raise ValueError("no")
try:
    class G:
        x = Failing()
except Exception as error:
    print(type(error).__name__, error, getattr(error, "__notes__", None), repr(error.__cause__))
