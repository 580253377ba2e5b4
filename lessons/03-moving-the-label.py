# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Moving the label" chapter="Labels and boxes" minutes=6 level=names
# nametag: lesson claims="C6 C22" verdict="half true"
# nametag: lesson claim="A name takes an object of any size and type, and points to no specific location."
# nametag: lesson summary="Assignment ties a tag to another object. The tag moves; objects stay where they are."

# %% One tag, three objects
x = 1250
# nametag: ask arrow of=x variants="x = 7 | x = None"
#: Nothing is written over. Another object is there, and the tag `x` moves to it.
x = "hi"
#: Any size, any type: a tag is as wide as its text, not as its object.
x = [1.5, "two", 3]

# %% First the object, then the tag
# nametag: ask dies after="The new list was made first, then the tag moved, and then nothing led to the old list."
#: The right side runs first and still sees the old list. Only then does the tag move, and the old list, which
#: nothing else holds, is freed last of all.
x = x + ["four"]
print(x)

# %% Objects stay where they are
old = x
#: `id` is the address of the object. Keep it, and watch.
place = id(old)
#: The tag `x` moves away. What moves is the choice of an object, never the object itself.
x = None
#: At each moment a tag leads to exactly one address, and the object has not left its own.
print(id(old) == place)

# %% Two tags change places
left = "tea"
right = "milk"
# nametag: ask arrow of=left
#: Both objects are fetched before any tag moves. So no third tag is needed.
left, right = right, left
print(left, right)

# %% Two boxes change values [raw] language="c" beside="Two tags change places" lines="1 2 3 3 3 4"
# int left = 1;
# int right = 2;
# int third = left;
# left = right;
# right = third;
# printf("%d %d\n", left, right);
