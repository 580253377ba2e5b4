# SPDX-License-Identifier: GPL-3.0-or-later
class Tree:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def add(tree, key):
    if tree is None:
        return Tree(key)
    if key < tree.key:
        tree.left = add(tree.left, key)
    else:
        tree.right = add(tree.right, key)
    return tree


root = None
for key in [50, 30, 70, 20, 40, 60, 80]:
    root = add(root, key)
