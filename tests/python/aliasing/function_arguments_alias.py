# SPDX-License-Identifier: GPL-3.0-or-later
def add_item(item, basket):
    basket.append(item)
    return basket
mine = ["apple"]
yours = add_item("pear", mine)
print(mine, yours, mine is yours)
def reset(basket):
    basket = []
    return basket
print(reset(mine), mine)
def clear(basket):
    basket[:] = []
clear(mine)
print(mine, yours)
def twice(a, b):
    a.append(1)
    b.append(2)
same = []
twice(same, same)
print(same)
