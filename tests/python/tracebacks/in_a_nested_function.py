# SPDX-License-Identifier: GPL-3.0-or-later
def outer():
    def inner():
        return undefined
    return inner()

outer()
