# SPDX-License-Identifier: GPL-3.0-or-later
n = 1
def set_it():
    global n, fresh
    n = 2
    fresh = "new"
def shadow():
    n = 99
    return n
def read():
    return n
print(read(), shadow(), n)
set_it()
print(read(), n, fresh)
def delete():
    global fresh
    del fresh
delete()
try:
    fresh
except NameError as error:
    print(error)
