# SPDX-License-Identifier: GPL-3.0-or-later
board = []
board[0] = "x"
