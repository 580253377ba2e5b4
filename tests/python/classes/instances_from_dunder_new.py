# SPDX-License-Identifier: GPL-3.0-or-later
class Even(int):
    def __new__(cls, value):
        if value % 2:
            return int(value)
        return super().__new__(cls, value)
    def __init__(self, value):
        print("init", value)
print(type(Even(3)).__name__, type(Even(4)).__name__)
class Odd:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return object.__new__(cls)
class Plain(Odd): ...
Plain(1, 2)
for text in ("object(1)", "object.__new__(int)", "object.__new__()", "object.__new__(5)", "int.__new__(str)", "int.__new__(bool, 5)", "object().__init__(1)", "type('T', (), {})(1)", "type('T', (), {'__init__': lambda s, x: None})(1)", "type('T', (), {'__new__': lambda c, x: object.__new__(c)})(1)", "type('T', (), {'__new__': lambda c: object.__new__(c, 1)})()", "str.__new__(str, 5)", "tuple.__new__(tuple, 'ab')", "type('T', (), {'__init__': lambda s: 5})()"):
    try:
        print(text, "=>", type(eval(text)).__name__)
    except TypeError as error:
        print(text, "=>", error)
