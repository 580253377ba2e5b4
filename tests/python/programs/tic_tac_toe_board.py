# SPDX-License-Identifier: GPL-3.0-or-later
board = [" "] * 9
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner():
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
def show():
    print("\n-----\n".join("|".join(board[i:i + 3]) for i in (0, 3, 6)))
for turn, cell in enumerate([4, 0, 2, 6, 3, 5, 1, 7]):
    board[cell] = "XO"[turn % 2]
    if w := winner():
        print(w, "wins")
        break
else:
    print("no winner yet")
show()
