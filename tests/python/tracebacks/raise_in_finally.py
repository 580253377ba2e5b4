# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    try:
        raise KeyError("first")
    finally:
        raise IndexError("second")
f()
