# SPDX-License-Identifier: GPL-3.0-or-later
import copy
class Counted:
    def __init__(self, data):
        self.data = data
    def __copy__(self):
        print("copy")
        return Counted(self.data)
    def __deepcopy__(self, memo):
        print("deepcopy")
        return Counted(copy.deepcopy(self.data, memo))
c = Counted([1])
print(copy.copy(c).data is c.data, copy.deepcopy(c).data is c.data, len(copy.deepcopy([c, c])))
class Slots:
    __slots__ = ("a", "b")
s = Slots()
s.a = [1]
t = copy.copy(s)
u = copy.deepcopy(s)
print(t.a is s.a, u.a is s.a, hasattr(t, "b"))
class State:
    def __init__(self):
        self.x, self.cache = 1, "big"
    def __getstate__(self):
        return {"x": self.x}
    def __setstate__(self, state):
        self.__dict__.update(state, cache=None)
print(copy.copy(State()).__dict__, copy.deepcopy(State()).__dict__)
class Reduced:
    def __reduce__(self):
        return (list, ([1, 2],))
print(copy.copy(Reduced()), copy.deepcopy({"k": Reduced()}))
for value in ((x for x in ()), open.__class__, len, Slots, print):
    try:
        print(copy.deepcopy(value) is value)
    except TypeError as error:
        print(error)
