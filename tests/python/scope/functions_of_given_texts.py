# What exec() and eval() make runs without steps of its own: its lines are not those of this file.
held = []


def keep(value):
    held.append(value)
    return value


exec("def twice(a):\n    b = keep([a])\n    return b + b\n")
print(twice(3))
triple = eval("lambda a: [keep(a), a, a]")
print(triple(4))
exec("class Box:\n    def __init__(self, a):\n        self.a = keep(a)\n")
box = Box([5])
print(box.a is held[-1])
exec("def count(end):\n    for i in range(end):\n        yield keep(i)\n")
numbers = count(3)
print(next(numbers), next(numbers))
exec("def fail():\n    raise ValueError(keep('no'))\n")
try:
    fail()
except ValueError as error:
    print(error)
print(held)
