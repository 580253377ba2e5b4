# SPDX-License-Identifier: GPL-3.0-or-later
import gc

class Node:
    def __init__(self, label):
        self.label, self.peer = label, None

# %% Two nodes hold each other
a = Node("a")
b = Node("b")
a.peer = b
b.peer = a

# %% One chain stays in use
keep = Node("keep")
keep.peer = Node("leaf")

# %% Let go, then collect
del a, b
gc.collect()
print(keep.peer.label)
