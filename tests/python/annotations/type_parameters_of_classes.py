# SPDX-License-Identifier: GPL-3.0-or-later
class Stack[T]:
    def __init__(self):
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


stack = Stack[int]()
stack.push(3)
print(stack.pop(), Stack, Stack[int], Stack.__type_params__, Stack.__parameters__)
print(Stack.__bases__, Stack.__orig_bases__, [c.__name__ for c in Stack.__mro__])
print(stack.__orig_class__, Stack[int].__origin__, Stack[int].__args__, Stack.push.__annotations__)


class Pair[A, B: (int, str)](list):
    pass


print(Pair.__bases__, Pair[int, str], Pair.__type_params__[1].__constraints__, Pair((1, 2)))


class Named(Pair[str, int]):
    pass


print(Named.__bases__, Named.__orig_bases__, Named.__parameters__)


class Uses[T]:
    type Items = list[T]

    def method[V](self, value: V) -> T:
        return __class__, T, V


print(Uses.Items, Uses.Items.__value__, Uses().method(1))
