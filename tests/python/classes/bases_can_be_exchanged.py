# SPDX-License-Identifier: GPL-3.0-or-later
class Walker:
    def move(self):
        return "walks"
class Swimmer:
    def move(self):
        return "swims"
class Animal(Walker):
    pass
a = Animal()
print(a.move(), Animal.__bases__, Animal.__mro__)
Animal.__bases__ = (Swimmer,)
print(a.move(), Animal.__bases__, Animal.__mro__, isinstance(a, Walker), isinstance(a, Swimmer))
print([c.__name__ for c in Swimmer.__subclasses__()], Walker.__subclasses__())
class Puppy(Animal):
    pass
Animal.__bases__ = (Walker, Swimmer)
print(Puppy().move(), [c.__name__ for c in Puppy.__mro__])
for statement in ("Animal.__bases__ = ()", "Animal.__bases__ = Walker", "Animal.__bases__ = (5,)", "Animal.__bases__ = (int,)", "Animal.__bases__ = (Puppy,)", "Animal.__bases__ = (Walker, Walker)", "int.__bases__ = (str,)", "del Animal.__bases__", "Animal.__bases__ = [Walker]", "Walker.__bases__ = (Swimmer,)"):
    try:
        exec(statement)
        print(statement, Animal.__bases__)
    except (TypeError, AttributeError) as error:
        print(statement, type(error).__name__, error)
