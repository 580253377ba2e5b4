# SPDX-License-Identifier: GPL-3.0-or-later
class Card:
    compared = []
    def __init__(self, value):
        self.value = value
    def __lt__(self, other):
        Card.compared.append((self.value, other.value))
        return self.value < other.value
    def __repr__(self):
        return str(self.value)
def order(values, **how):
    Card.compared = []
    made = sorted(map(Card, values), **how)
    return made, len(Card.compared), Card.compared[:6]
print(order([3, 1, 2]))
print(order([3, 1, 2], reverse=True))
print(order([1, 1, 1]), order([5]), order([]))
print(order(range(10)), order(range(10, 0, -1)))
print(order([2, 4, 6, 1, 3, 5])[1:])
print(max(map(Card, [3, 9, 2])), min(map(Card, [3, 9, 2])), Card.compared[-4:] != [])
print([order([*range(0, 130, 2), *range(1, 130, 2)])[1], order([*range(65), *range(200, 265), *range(65, 130)])[1], order([0] * 64 + [1] * 64 + [0] * 64)[1], order(list(range(200)) + [5, 150])[1]])
