# SPDX-License-Identifier: GPL-3.0-or-later
def first():
    return second() + suffix
def second():
    return "second"
try:
    first()
except NameError as e:
    print(e)
suffix = "!"
print(first())
def second():
    return "redefined"
print(first())
