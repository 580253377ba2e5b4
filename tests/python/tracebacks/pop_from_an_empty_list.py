# SPDX-License-Identifier: GPL-3.0-or-later
stack = [1]
stack.pop()
stack.pop()
