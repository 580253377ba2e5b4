# SPDX-License-Identifier: GPL-3.0-or-later
def first[T](items: list[T]) -> T:
    return items[0]

type Pair = tuple[int, int]
print(first([1, 2]))
