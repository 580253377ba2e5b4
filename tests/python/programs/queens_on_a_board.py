# SPDX-License-Identifier: GPL-3.0-or-later
def queens(n, columns=()):
    row = len(columns)
    if row == n:
        yield columns
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            yield from queens(n, columns + (column,))
print([sum(1 for _ in queens(n)) for n in range(1, 7)], next(queens(6)))
for column in next(queens(5)):
    print("." * column + "Q" + "." * (4 - column))
