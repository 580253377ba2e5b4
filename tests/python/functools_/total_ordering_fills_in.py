# SPDX-License-Identifier: GPL-3.0-or-later
from functools import total_ordering
@total_ordering
class Grade:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        if not isinstance(other, Grade):
            return NotImplemented
        return self.n == other.n
    def __lt__(self, other):
        if not isinstance(other, Grade):
            return NotImplemented
        return self.n < other.n
a, b = Grade(1), Grade(2)
print(a < b, a <= b, a > b, a >= b, a <= Grade(1), a != b, sorted([b, a])[0].n, max(a, b).n)
try:
    a <= 3
except TypeError as error:
    print(error)
@total_ordering
class Ge:
    def __ge__(self, other):
        return True
    def __eq__(self, other):
        return True
print(Ge() > Ge(), Ge() < Ge(), Ge() <= Ge())
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as error:
    print(error)
