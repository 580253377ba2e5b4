# SPDX-License-Identifier: GPL-3.0-or-later
def inner(a, b):
    return a + b
def outer():
    return inner(
        1,
        "2",
    )
outer()
