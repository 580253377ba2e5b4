# SPDX-License-Identifier: GPL-3.0-or-later
def inner(n):
    return 10 / n

def outer(k):
    value = inner(k - 1)
    return value

print("start")
outer(1)
