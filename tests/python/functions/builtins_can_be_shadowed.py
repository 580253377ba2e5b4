# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    len = lambda x: "mine"
    return len([1])
print(f(), len([1]))
list = [1, 2]
try:
    list("ab")
except TypeError as error:
    print(error)
del list
print(list("ab"))
print = print
sum = 0
for i in (1, 2):
    sum += i
print(sum)
del sum
print(sum([1, 2]))
