# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations
from collections import deque
from typing import Iterator, Optional


class Node:
    __slots__ = "value", "next"

    def __init__(self, value, next: Optional[Node] = None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        self.size = 0
        for value in reversed(list(values)):
            self.push(value)

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty LinkedList")
        node, self.head = self.head, self.head.next
        self.size -= 1
        return node.value

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __iter__(self) -> Iterator:
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __contains__(self, value):
        return any(each == value for each in self)

    def __delitem__(self, index):
        if not 0 <= index < self.size:
            raise IndexError(index)
        if index == 0:
            self.pop()
            return
        node = self.head
        for _ in range(index - 1):
            node = node.next
        node.next = node.next.next
        self.size -= 1

    def __str__(self):
        return " -> ".join(map(str, self)) or "(empty)"


class Trie:
    def __init__(self):
        self.children: dict[str, Trie] = {}
        self.ends = False

    def add(self, word):
        here = self
        for letter in word:
            here = here.children.setdefault(letter, Trie())
        here.ends = True

    def words(self, prefix=""):
        if self.ends:
            yield prefix
        for letter, child in sorted(self.children.items()):
            yield from child.words(prefix + letter)

    def starting(self, prefix):
        here = self
        for letter in prefix:
            if (here := here.children.get(letter)) is None:
                return []
        return list(here.words(prefix))


def shortest(graph, start, goal):
    came, waiting = {start: None}, deque([start])
    while waiting:
        here = waiting.popleft()
        if here == goal:
            path = [here]
            while (here := came[here]) is not None:
                path.append(here)
            return path[::-1]
        for other in graph.get(here, ()):
            if other not in came:
                came[other] = here
                waiting.append(other)
    return None


numbers = LinkedList(range(1, 6))
print(numbers, len(numbers), 3 in numbers, 9 in numbers, bool(LinkedList()), LinkedList())
numbers.reverse()
del numbers[2], numbers[0]
print(numbers, numbers.pop(), list(numbers), [*numbers][::-1], max(numbers))
for bad in (lambda: LinkedList().pop(), lambda: numbers.__delitem__(7), lambda: setattr(numbers.head, "color", "red")):
    try:
        bad()
    except (IndexError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" and no")[0])
trie = Trie()
for word in "tea ten to inn in i tent".split():
    trie.add(word)
print(list(trie.words()), trie.starting("te"), trie.starting("x"), len(trie.children))
graph = {"a": "bc", "b": "d", "c": "d", "d": "e"}
print(shortest(graph, "a", "e"), shortest(graph, "e", "a"), shortest(graph, "a", "a"), Node.__init__.__annotations__, LinkedList.__iter__.__annotations__)
