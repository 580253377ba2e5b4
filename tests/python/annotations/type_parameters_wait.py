# SPDX-License-Identifier: GPL-3.0-or-later
def bounded[T: later]():
    return T


variable = bounded()
print(variable)
try:
    variable.__bound__
except NameError as error:
    print(error)
later = int
print(variable.__bound__, variable.__bound__ is int)
try:
    variable.missing
except AttributeError as error:
    print(error)
try:
    variable()
except TypeError as error:
    print(error)


class Box[T]:
    pass


for key in (int, (int, str), ()):
    try:
        print(Box[key])
    except TypeError as error:
        print(type(error).__name__)
