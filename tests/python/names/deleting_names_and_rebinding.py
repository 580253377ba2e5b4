# SPDX-License-Identifier: GPL-3.0-or-later
x = [1]
y = x
del x
print(y)
try:
    x
except NameError as error:
    print(error)
x = "again"
print(x)
len_before = len
len = 5
try:
    len("abc")
except TypeError as error:
    print(error)
del len
print(len("abc"), len is len_before)
for i in range(2):
    pass
print(i)
del i
print("i" in dir())
class C:
    a = 1
    del a
print(hasattr(C, "a"))
def f(p):
    del p
    try:
        return p
    except UnboundLocalError as error:
        return str(error)
print(f(1))
import math as m
del m
print("math" in __import__("sys").modules, "m" in globals())
