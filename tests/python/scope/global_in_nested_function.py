# SPDX-License-Identifier: GPL-3.0-or-later
n = 0
def outer():
    n = 10
    def inner():
        global n
        n += 1
        return n
    r = inner()
    return r, n
print(outer(), n)
def make():
    def helper():
        global made
        made = "by helper"
    helper()
make()
print(made)
