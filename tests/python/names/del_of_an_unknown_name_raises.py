# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    del missing
    missing = 1

try:
    f()
except UnboundLocalError as error:
    print(type(error).__name__, error)
try:
    del nowhere
except NameError as error:
    print(type(error).__name__, error)
try:
    del [1, 2][5]
except IndexError as error:
    print(error)
try:
    del {}["k"]
except KeyError as error:
    print(error)
