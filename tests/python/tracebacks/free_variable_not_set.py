# SPDX-License-Identifier: GPL-3.0-or-later
def outer():
    def inner():
        return value
    result = inner()
    value = 1
    return result
outer()
