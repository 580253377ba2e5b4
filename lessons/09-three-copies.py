# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Three copies" chapter="Sharing" minutes=8 level=names
# nametag: lesson claim="A copy of a list is independent of the list."
# nametag: lesson verdict="half true"
# nametag: lesson summary="A second tag, a second list, or second everything: =, copy and deepcopy stop at different depths."

# %% How many lists?
import copy

soup = ["leek", ["salt", "dill"]]
#: No copy at all: a second tag on the same two lists.
same = soup
# nametag: ask arrow of=flat[1]
#: One new list. Its slots are tied to the objects that the old slots lead to, so the spices are shared.
flat = copy.copy(soup)
# nametag: ask objects made type=list
#: All that can change is made anew, down to the last list. The strings are shared: they cannot change.
deep = copy.deepcopy(soup)

# %% Who tastes the cumin?
# Which three numbers will be printed?
#: The inner list changes. Every way that leads to it sees the change, and `deep` has an inner list of its own.
soup[1].append("cumin")
# nametag: ask printed
print(len(same[1]), len(flat[1]), len(deep[1]))
assert flat[1] is soup[1]
assert deep[1] is not soup[1]
#: The outer list changes. Only `same` leads to it.
soup.append("cream")
print(len(same), len(flat), len(deep))

# %% Twins stay twins
del soup, same, flat, deep
jar = ["thyme"]
# nametag: ask is of="pair[0] pair[1]"
#: `deepcopy` remembers what it has copied: two slots on one jar become two slots on one new jar.
pair = copy.deepcopy([jar, jar])
assert pair[0] is pair[1]
assert pair[0] is not jar

# %% Copies that are none
recipe = ("leek", 3)
#: A tuple of things that cannot change is its own copy, both times. Nobody could tell the difference.
assert copy.copy(recipe) is recipe
assert copy.deepcopy(recipe) is recipe
recipe = ("leek", jar)
#: With a list inside, a deep copy needs a new list, and so a new tuple to hold it.
print(copy.deepcopy(recipe) is recipe)
del recipe
#: Two more ways to a new outer list, and its slots lead to the same jar. Put `deepcopy` here and see what becomes different.
ways = [pair[:], list(pair)]
assert ways[0][0] is ways[1][0]
