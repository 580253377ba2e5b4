# SPDX-License-Identifier: GPL-3.0-or-later
def total(*numbers):
    return sum(numbers)
result = total(
    1,
    2,
    "3",
    4,
)
