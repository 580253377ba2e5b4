# SPDX-License-Identifier: GPL-3.0-or-later
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
class Linked:
    def __init__(self, *values):
        self.head = None
        for value in reversed(values):
            self.push(value)
    def push(self, value):
        self.head = Node(value, self.head)
        return self
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next
    def __len__(self):
        return sum(1 for _ in self)
    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"
    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self
l = Linked(1, 2, 3).push(0)
print(l, len(l), l.reverse(), 2 in l, sorted(l), list(zip(l, l)), Linked(), max(l), bool(Linked()))
class Tree:
    def __init__(self):
        self.root = None
    def add(self, key):
        def place(node):
            if node is None:
                return [key, None, None]
            node[1 if key < node[0] else 2] = place(node[1 if key < node[0] else 2])
            return node
        self.root = place(self.root)
    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[1])
                yield node[0]
                yield from walk(node[2])
        return walk(self.root)
    def depth(self):
        def measure(node):
            return 0 if node is None else 1 + max(measure(node[1]), measure(node[2]))
        return measure(self.root)
t = Tree()
for key in (5, 2, 8, 1, 9, 3):
    t.add(key)
print(list(t), t.depth(), t.root, 3 in t, next(iter(t)), [k for k in t if k % 2])
