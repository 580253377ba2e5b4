# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    try:
        raise ValueError("base")
    except ValueError as e:
        e.add_note("first note")
        e.add_note("second\nwith two lines")
        print(e.__notes__)
        raise
try:
    ValueError().add_note(5)
except TypeError as e:
    print(e)
f()
