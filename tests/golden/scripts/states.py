# SPDX-License-Identifier: GPL-3.0-or-later
class Node:
    pass


def temporaries(items):
    return [x for x in items + [300]]


first = second = Node()
first.peer = first
text = 'sun' + str(1)
items = [1, 2]
del text
items = temporaries(items)
del items
first = second = 260
