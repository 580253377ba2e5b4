# SPDX-License-Identifier: GPL-3.0-or-later
import math
import weakref


class Node:
    limit = [1]

    def __init__(self, label):
        self.label = label
        self.peer = None


def counter():
    total = [0]

    def step(amount, *rest):
        total[0] += amount
        return total

    return step


def values(items):
    for item in items:
        yield item


a = Node('keep')
w = weakref.ref(a)
step = counter()
g = values([300, 400])
next(g)
it = iter([1, 2, 3])
next(it)
try:
    [][2]
except IndexError as error:
    kept = error
