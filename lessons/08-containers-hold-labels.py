# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Containers hold labels" chapter="Sharing" minutes=7 level=names
# nametag: lesson claims="C12" verdict="true, and not only for names"
# nametag: lesson claim="A name is a label for an object."
# nametag: lesson summary="The slots of a list refer to objects as tags do. Two slots can lead to one object."

# %% Slots are labels, too
row = [0, 0]
# nametag: ask count of=row
#: The list has two slots, and both refer to the row. There is one row, with a tag and two slots tied to it.
grid = [row, row]
#: One change, seen three ways.
row.append(7)
print(grid)

# %% The famous grid
# nametag: ask is of="board[0] board[1]"
#: `*` repeats references, not objects: four labels, and again one row of zeros.
board = [[0, 0]] * 2
board[0][0] = 5
# nametag: ask printed
print(board)
#: Two rows, made one after the other. Now the slots lead to two objects.
board = [[0, 0], [0, 0]]
board[0][0] = 5
print(board)

# %% A tuple that seems to change
#: The slots of a tuple are fixed. What they refer to is another object, and that one can change.
pair = ([1], "end")
pair[0].append(2)
print(pair)
# nametag: ask arrow of=row[0]
#: A list can even hold itself. A slot is a label, so there is no endless box in a box.
row[0] = row
print(row)
