# SPDX-License-Identifier: GPL-3.0-or-later
import copy

grid = [[0] * 3] * 3
grid[0][1] = 5
print(grid, grid[0] is grid[1])
good = [[0] * 3 for _ in range(3)]
good[0][1] = 5
print(good)


def add_item(item, basket=[]):
    basket.append(item)
    return basket


def add_better(item, basket=None):
    basket = [] if basket is None else basket
    basket.append(item)
    return basket


print(add_item(1), add_item(2), add_item(3, []), add_item.__defaults__, add_better(1), add_better(2))
original = {"name": "Ann", "marks": [1, 2], "friend": {"name": "Bob"}}
alias, shallow, deep = original, copy.copy(original), copy.deepcopy(original)
original["name"] = "Eve"
original["marks"].append(3)
original["friend"]["name"] = "Zoe"
for label, each in (("alias", alias), ("shallow", shallow), ("deep", deep)):
    print(f"{label:<8}", each, each is original, each["marks"] is original["marks"])
a = [1, 2, 3]
b = a
b += [4]
c = a
c = c + [5]
print(a, b, c, a is b, a is c)
t = (1, [2], "x")
try:
    t[1] += [3]
except TypeError as error:
    print(error, t)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, "a")) is not None, list(t)[1] is t[1], t[:] is t, a[:] is a)


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    def __repr__(self):
        return f"<{self.name}: {[n.name for n in self.links]}>"


x, y = Node("x"), Node("y")
x.links += [y, x]
y.links.append(x)
x2 = copy.deepcopy(x)
print(x2, x2.links[1] is x2, x2.links[0].links[0] is x2, x2.links[0] is not y, copy.copy(x).links is x.links)


class Account:
    count = 0

    def __init__(self, owner):
        self.owner, self.log = owner, []
        Account.count += 1

    def __copy__(self):
        new = Account.__new__(Account)
        new.__dict__.update(self.__dict__, owner=self.owner + " (copy)")
        return new

    def __deepcopy__(self, memo):
        new = copy.copy(self)
        memo[id(self)] = new
        new.log = copy.deepcopy(self.log, memo)
        return new


acc = Account("Ann")
acc.log.append(acc)
one, two = copy.copy(acc), copy.deepcopy(acc)
print(one.owner, one.log is acc.log, two.owner, two.log[0] is two, Account.count)


def change(items, number, text):
    items.append(number)
    number += 1
    text += "!"
    items = ["new"]
    return number, text, items


values, n, s = [1], 10, "hi"
print(change(values, n, s), values, n, s)
matrix = [[1, 2], [3, 4]]
rows = matrix[:]
rows[0][0] = 9
rows[1] = "replaced"
print(matrix, rows, sorted(a, reverse=True), a, a.sort(), list(reversed(a)), dict.fromkeys("ab", []), [*a], {**original} == original)
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared, a == list(a), a is list(a), (1, 2) == tuple([1, 2]), copy.deepcopy({1: {2: {3}}}), copy.copy({1}), copy.replace if hasattr(copy, "replace") and False else "")
for i, item in enumerate(nums := [1, 2, 3, 4, 5, 6]):
    if item % 2 == 0:
        nums.remove(item)
print(nums, [n for n in range(6) if n % 2])
