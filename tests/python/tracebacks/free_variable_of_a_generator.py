# SPDX-License-Identifier: GPL-3.0-or-later
def outer():
    numbers = (n + step for n in range(3))
    list(numbers)
    step = 1
outer()
