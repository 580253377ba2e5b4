# SPDX-License-Identifier: GPL-3.0-or-later
import gc
gc.collect()
class Node:
    def __init__(self, label):
        self.label = label
        self.peer = None
def pair(i):
    a, b = Node(i), Node(i)
    a.peer, b.peer = b, a
gc.set_threshold(16, 3, 3)
rounds = []
for i in range(300, 324):
    pair(i)
    rounds.append((i, gc.get_count()))
print(rounds)
