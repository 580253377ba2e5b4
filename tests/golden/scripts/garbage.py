# SPDX-License-Identifier: GPL-3.0-or-later
# %% Nodes that point at each other
import gc
gc.set_threshold(16, 3, 3)
class Node:
    def __init__(self, label):
        self.label = label
        self.peer = None
keep = Node("keep")

# %% Make pairs, drop pairs
for i in range(300, 324):
    a = Node(i)
    b = Node(i)
    a.peer = b
    b.peer = a
    if i % 10 == 0:
        keep.peer = a
