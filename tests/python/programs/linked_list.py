# SPDX-License-Identifier: GPL-3.0-or-later
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
class LinkedList:
    def __init__(self, values=()):
        self.head = None
        for v in reversed(list(values)):
            self.head = Node(v, self.head)
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next
    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before
    def __repr__(self):
        return " -> ".join(map(str, self)) or "empty"
l = LinkedList([1, 2, 3])
l.head = Node(0, l.head)
print(l, list(l), 2 in l)
l.reverse()
print(l, LinkedList())
