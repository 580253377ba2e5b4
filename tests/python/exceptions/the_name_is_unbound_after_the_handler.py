# SPDX-License-Identifier: GPL-3.0-or-later
try:
    raise ValueError("x")
except ValueError as e:
    print(e, e.args, repr(e), str(e) == "x")
try:
    e
except NameError as error:
    print(error)
e = "kept"
try:
    1 / 0
except ZeroDivisionError as e:
    pass
print("e" in globals())
