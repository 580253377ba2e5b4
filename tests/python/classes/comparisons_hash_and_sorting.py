# SPDX-License-Identifier: GPL-3.0-or-later
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, other):
        if isinstance(other, str):
            other = Version(other)
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts
    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts
    def __hash__(self):
        return hash(self.parts)
    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))
a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a == c, a != b, a < b, b > a, sorted([b, a]), max(a, b), {a, c}, a in [c], a == "1.2", a == 5, a != 5, hash(a) == hash(c), [b, a].index(c))
for call in (lambda: a <= b, lambda: a < 5, lambda: sorted([a, 5])):
    try:
        print(call())
    except TypeError as error:
        print(error)
class OnlyEq:
    def __eq__(self, other):
        return True
print(OnlyEq() == 5, OnlyEq.__hash__, 5 == OnlyEq(), OnlyEq() != OnlyEq())
