# SPDX-License-Identifier: GPL-3.0-or-later
"""Classes: attributes, methods, inheritance, a linked list, operators."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.top = None
        self.size = 0

    def push(self, value):
        self.top = Node(value, self.top)
        self.size += 1

    def pop(self):
        node = self.top
        self.top = node.next
        self.size -= 1
        return node.value


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)


class Shape:
    def area(self):
        return 0

    def describe(self):
        return self.area() + 1


class Rectangle(Shape):
    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)


stack = Stack()
for i in range(12_000):
    stack.push(i)
total = 0
while stack.size:
    total += stack.pop()
print(total)
vector = Vector(0, 0)
for i in range(10_000):
    vector = vector + Vector(i, 1)
print(vector.x, vector.y)
area = 0
for i in range(6_000):
    area += Square(i % 10).describe()
    area += Rectangle(i % 7, 2).describe()
print(area)
