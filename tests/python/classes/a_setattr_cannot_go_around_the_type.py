# object.__setattr__ does not reach what the type's own __setattr__ forbids.
class Plain:
    def __setattr__(self, name, value):
        super().__setattr__(name, value + 1)


class Meta(type):
    def __setattr__(cls, name, value):
        super().__setattr__(name, value)


class Made(metaclass=Meta):
    pass


for target in (int, Plain, Made):
    for act in (lambda: object.__setattr__(target, "x", 1), lambda: object.__delattr__(target, "x"),
                lambda: type.__setattr__(target, "x", 1)):
        try:
            print(act(), target.x)
        except (TypeError, AttributeError) as error:
            print(error)
plain = Plain()
plain.x = 1
print(plain.x)
object.__setattr__(plain, "x", 5)
print(plain.x)
object.__delattr__(plain, "x")
print(plain.__dict__)
