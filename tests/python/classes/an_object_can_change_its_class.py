# SPDX-License-Identifier: GPL-3.0-or-later
class Caterpillar:
    kind = "crawls"
class Butterfly:
    kind = "flies"
class Slotted:
    __slots__ = ("x",)
c = Caterpillar()
c.name = "Max"
c.__class__ = Butterfly
print(c.kind, c.name, type(c).__name__)
for statement in ("c.__class__ = int", "c.__class__ = 5", "c.__class__ = Slotted", "(5).__class__ = bool", "Slotted().__class__ = Butterfly", "del c.__class__", "[].__class__ = list"):
    try:
        exec(statement)
        print(statement, type(c))
    except (TypeError, AttributeError) as error:
        print(statement, type(error).__name__, error)
