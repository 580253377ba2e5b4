# SPDX-License-Identifier: GPL-3.0-or-later
class Node:
    def __init__(self, value, after):
        self.value = value
        self.after = after


head = None
for i in range(14):
    head = Node(i, head)
