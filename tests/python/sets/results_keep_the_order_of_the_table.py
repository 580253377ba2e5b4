# SPDX-License-Identifier: GPL-3.0-or-later
# What a set gives comes in the order of its table; how the table came about matters.
print({2}.symmetric_difference(b"abc"), {8, 2} ^ {10, 16}, {10, 16} ^ {8, 2})
c = {8, 19, 2, 11}
print(c, c.copy(), set(c), frozenset(c), {*c}, c | set())
wide = set(range(0, 400, 37))
print(wide - {37, 74}, wide.difference([0, 111]), wide.difference({0: 1}, [37]))
few = {1, 9, 17}
few ^= {9, 25, 33}
print(few)
few.symmetric_difference_update({33: "x", 41: "y"})
print(few, few.symmetric_difference_update(few), few)
many = set(range(40))
many -= set(range(3, 39))
print(many, many.__sizeof__())
many.add(100)
many.add(8)
print(many)
