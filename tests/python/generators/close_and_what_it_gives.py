# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    try:
        yield 1
    except GeneratorExit:
        return 42

x = g()
next(x)
print(x.close())
print(x.close())
def plain():
    yield 1

x = plain()
next(x)
print(x.close())
x = plain()
print(x.close(), list(x))
def outer():
    result = yield from g()
    print("not reached", result)

x = outer()
next(x)
print(x.close())
def passes_on():
    return (yield from g())

x = passes_on()
next(x)
print(x.close())
class Sub:
    def __iter__(self):
        return self
    def __next__(self):
        return 1
    def close(self):
        print("sub closed")
        return 9

def over_sub():
    try:
        yield from Sub()
    finally:
        print("finally")

x = over_sub()
next(x)
print(x.close())
class Bad(Sub):
    def close(self):
        raise ValueError("in close")

def over_bad():
    yield from Bad()

x = over_bad()
next(x)
try:
    x.close()
except ValueError as error:
    print("raised", error)
def over_list():
    yield from [1, 2]

x = over_list()
next(x)
print(x.close())
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

x = stubborn()
next(x)
try:
    x.close()
except RuntimeError as error:
    print(error)
