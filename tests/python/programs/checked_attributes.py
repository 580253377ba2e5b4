# SPDX-License-Identifier: GPL-3.0-or-later
class Checked:
    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = [*getattr(owner, "fields", []), name]

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{owner.__name__}.{self.name} is not set") from None

    def __set__(self, instance, value):
        instance.__dict__[self.name] = self.check(value)

    def __delete__(self, instance):
        print("deleting", self.name)
        del instance.__dict__[self.name]

    def check(self, value):
        return value


class Positive(Checked):
    def check(self, value):
        if not value > 0:
            raise ValueError(f"{self.name} must be positive, not {value!r}")
        return value


class Text(Checked):
    def __init__(self, longest=10):
        self.longest = longest

    def check(self, value):
        if not isinstance(value, str) or len(value) > self.longest:
            raise TypeError(f"{self.name}: {value!r}")
        return value.strip()


class Lazy:
    def __init__(self, function):
        self.function, self.__doc__ = function, function.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Product:
    name = Text(6)
    price = Positive()
    count = Positive()

    def __init__(self, name, price, count=1):
        self.name, self.price, self.count = name, price, count

    @Lazy
    def total(self):
        "Price of all."
        return self.price * self.count

    @staticmethod
    def parse(text):
        name, price = text.split("=")
        return Product(name, float(price))

    @classmethod
    def free(cls, name):
        return cls(name, 0.01)


p = Product(" pen", 2, 5)
print(p.name, p.total, p.total, vars(p), Product.fields, Product.total.__doc__, type(Product.price).__name__)
for bad in (lambda: Product("x", -1), lambda: Product("much too long", 1), lambda: setattr(p, "count", 0), lambda: Product(5, 5), lambda: Product.parse("a=b"), lambda: p.missing):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
del p.price
try:
    p.price
except AttributeError as error:
    print(error, hasattr(p, "price"), getattr(p, "price", "default"))
print(Product.parse("mug=3.5").price, Product.free("sand").price, p.total)
p.__dict__["total"] = "mine"
p.__dict__["count"] = -5
print(p.total, p.count)


class Temperature:
    def __init__(self, celsius=0):
        self._celsius = celsius

    @property
    def celsius(self):
        "In degrees."
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        self._celsius = 0

    fahrenheit = property(lambda self: self.celsius * 9 / 5 + 32)


class Logged(Temperature):
    def __getattr__(self, name):
        return f"no {name}"

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __getattribute__(self, name):
        if name.startswith("secret"):
            raise AttributeError(name)
        return super().__getattribute__(name)


t = Logged(20)
t.celsius = 25
print(t.fahrenheit, t.other, t.secret_key, Temperature.celsius.__doc__, Temperature.celsius.fget.__name__)
del t.celsius
try:
    t.celsius = -300
except ValueError as error:
    print(error, t.celsius)
try:
    t.fahrenheit = 1
except AttributeError as error:
    print(error)


class Slotted:
    __slots__ = ("x", "y")


s = Slotted()
s.x = 1
for name in "xyz":
    try:
        print(getattr(s, name))
    except AttributeError as error:
        print(error)
try:
    s.z = 3
except AttributeError as error:
    print(str(error).split(" and no")[0])
print(hasattr(s, "__dict__"), Slotted.x, Slotted.__slots__)
