# SPDX-License-Identifier: GPL-3.0-or-later
class Registry(type):
    classes = []
    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, {k: v for k, v in namespace.items() if not k.startswith("secret")})
        if options.get("register", True):
            mcls.classes.append(name)
        return cls
    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.created = 0
    def __call__(cls, *args, **kwargs):
        cls.created += 1
        return super().__call__(*args, **kwargs)
    def __len__(cls):
        return cls.created
    def __iter__(cls):
        return iter(cls.classes)
    @property
    def shout(cls):
        return cls.__name__.upper()
class A(metaclass=Registry):
    secret = 1
    open = 2
class B(A, register=False):
    pass
A(); A(); B()
print(Registry.classes, len(A), len(B), A.shout, hasattr(A, "secret"), A.open, type(B).__name__, list(A), isinstance(A, Registry))
try:
    A().shout
except AttributeError as error:
    print(error)
class Other(type):
    pass
try:
    class Clash(A, metaclass=Other):
        pass
except TypeError as error:
    print(error)
Made = type("Made", (object,), {"x": 1, "f": lambda self: self.x})
print(Made().f(), Made.__name__, Made.__module__, type(Made))
