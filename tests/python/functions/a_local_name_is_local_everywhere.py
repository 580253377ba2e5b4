# SPDX-License-Identifier: GPL-3.0-or-later
x = 1
def f():
    print(x)
    x = 2
try:
    f()
except UnboundLocalError as error:
    print(error)
def g(flag):
    if flag:
        y = 1
    return y
print(g(True))
try:
    g(False)
except UnboundLocalError as error:
    print(error)
def h():
    def inner():
        return z
    r = inner()
    z = 1
    return r
try:
    h()
except NameError as error:
    print(type(error).__name__, error)
count = 0
def up():
    count += 1
try:
    up()
except UnboundLocalError as error:
    print(error)
