# SPDX-License-Identifier: GPL-3.0-or-later
class Node:
    next = None
n = Node()
print(n.next.next)
