# SPDX-License-Identifier: GPL-3.0-or-later
groups = {}
for word in "apple avocado banana blueberry cherry".split():
    groups.setdefault(word[0], []).append(word)
print(groups)
counts = {}
for c in "mississippi":
    counts[c] = counts.get(c, 0) + 1
print(counts, sorted(counts, key=counts.get, reverse=True), max(counts, key=counts.get))
tree = {"left": {"v": 1}, "right": {"v": [1, 2]}}
tree["right"]["v"][0] += 5
tree["left"]["new"] = tree["right"]
print(tree, tree["left"]["new"] is tree["right"])
