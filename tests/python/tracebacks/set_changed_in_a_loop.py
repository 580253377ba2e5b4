# SPDX-License-Identifier: GPL-3.0-or-later
numbers = {1, 2}
for n in numbers:
    numbers.add(n + 10)
