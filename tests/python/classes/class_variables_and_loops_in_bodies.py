# SPDX-License-Identifier: GPL-3.0-or-later
class Table:
    rows = []
    for i in range(3):
        rows.append(i * i)
    squares = [x * x for x in range(3)]
    doubled = [x * 2 for x in rows]
    del i
    if rows:
        kind = "full"
    try:
        fixed = [kind for _ in range(2)]
    except NameError as error:
        message = str(error)
    lookup = {k: v for k, v in zip("ab", rows)}
print(Table.rows, Table.squares, Table.doubled, Table.kind, Table.message, Table.lookup, hasattr(Table, "i"), hasattr(Table, "x"))
x = "global"
class Scope:
    x = "class"
    def show(self): return x
    y = [x for _ in range(1)]
    z = (lambda: x)()
print(Scope().show(), Scope.y, Scope.z)
