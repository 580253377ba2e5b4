# SPDX-License-Identifier: GPL-3.0-or-later
class Noted(list):
    def __init__(self, items, note=None):
        super().__init__(items)
        self.note = note
class Made(list):
    def __new__(cls, items, note=None):
        made = super().__new__(cls, items)
        made.note = note
        return made
class Pair(tuple):
    def __new__(cls, a, b=0):
        return super().__new__(cls, (a, b))
class Late(tuple):
    def __init__(self, items, note=None):
        self.note = note
class Plain(list): ...
class PlainTuple(tuple): ...
print(Noted([1], note="x").note, Made([1, 2], note="y"), Made([1], note="y").note, Pair(1, b=2), Late([1, 2], note=3), Late([1], note=3).note)
for call in (lambda: Plain(items=[1]), lambda: PlainTuple(items=[1]), lambda: list(x=1), lambda: tuple(x=1), lambda: Plain([1], [2]), lambda: Noted()):
    try:
        print(call())
    except TypeError as error:
        print(error)
