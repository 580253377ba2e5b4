# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Counting arrows" chapter="Life and death" minutes=8 level=counts
# nametag: lesson about="Every object knows how many references lead to it. At zero it is freed."
# nametag: lesson claims="L2 L3" verdict="misleading"
# nametag: lesson claim="Memory is freed by the garbage collector."
# nametag: lesson summary="An object is freed when its last reference goes, at once and without the collector."

# %% Count what you see
import sys

a = ["red"]
#: One tag, so the count is 1. The call holds its argument while it counts: the answer is one more.
print(sys.getrefcount(a))
b = a
# nametag: ask count of=a
#: A slot counts like a tag.
box = [a, a]
#: Two tags, two slots, and the call.
print(sys.getrefcount(a))

# %% Count down
# nametag: ask dies after="Its two slots went with it, so the red list lost two references and kept two."
#: Two slots go with the list that had them.
box = None
print(sys.getrefcount(a))
#: A parameter is a tag, and it goes when the call ends.
def look(items):
    return sys.getrefcount(items)


# nametag: ask printed
print(look(a))
del b
print(sys.getrefcount(a))

# %% Zero
# nametag: ask dies
#: The last reference goes with this line. The list is freed at once: no collector was needed.
a = None
print("gone")
