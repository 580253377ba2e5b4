# SPDX-License-Identifier: GPL-3.0-or-later
def check(function):
    if not function.__doc__:
        raise ValueError("no documentation")
    return function
@check
def f():
    return 1
