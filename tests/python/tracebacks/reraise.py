# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print("logging")
        raise

f()
