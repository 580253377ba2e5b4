# SPDX-License-Identifier: GPL-3.0-or-later
import functools
def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper
@logged
def divide(a, b):
    return a / b
divide(1, 0)
