# SPDX-License-Identifier: GPL-3.0-or-later
class Typed:
    def __init__(self, kind):
        self.kind = kind
    def __set_name__(self, owner, name):
        self.name = name
        print("named", owner.__name__, name)
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, f"no {self.name}")
    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value
    def __delete__(self, instance):
        print("delete", self.name)
        instance.__dict__.pop(self.name, None)
class Person:
    name = Typed(str)
    age = Typed(int)
p = Person()
print(p.name, vars(p))
p.name, p.age = "Ann", 3
print(p.name, p.age, vars(p), Person.age.kind)
try:
    p.age = "old"
except TypeError as error:
    print(error)
del p.age
print(p.age, hasattr(Person.name, "__set__"))
class NonData:
    def __get__(self, instance, owner):
        return "from class"
class Q:
    x = NonData()
q = Q()
print(q.x)
q.__dict__["x"] = "own"
print(q.x, Q.x)
