# SPDX-License-Identifier: GPL-3.0-or-later
from functools import partialmethod
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state, *, loud=False):
        self.alive = state
        return "LOUD" if loud else "quiet"
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, loud=True)
c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive(loud=True))
print(Cell.set_alive(c), c.alive)
print(repr(Cell.__dict__["set_dead"]).split("(")[0])
try:
    partialmethod(5)
except TypeError as error:
    print(error)
