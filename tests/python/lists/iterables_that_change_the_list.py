# SPDX-License-Identifier: GPL-3.0-or-later
class Clearing:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        yield from self.items
        self.items.clear()


class Growing(Clearing):
    def __iter__(self):
        yield from (1, 2)
        self.items.extend("xyz")


numbers = list(range(5))
numbers[1:3] = Clearing(numbers)
print(numbers)
numbers = list(range(5))
numbers[1:3] = Growing(numbers)
print(numbers)
for use in (lambda n: [].__getitem__(n), lambda n: [1].__getitem__(n)):
    caught = []
    for index in (7, -9):
        try:
            use(index)
        except IndexError as error:
            caught.append(error.args[0])
    print(caught[0] is caught[1])
