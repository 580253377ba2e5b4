# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Recycled boxes" chapter="Where the bytes come from" minutes=7 level=bytes
# nametag: lesson claims="C3" verdict="true"
# nametag: lesson claim="Memory is allocated, used again and given back."
# nametag: lesson summary="Freed floats, lists, dicts and tuples are kept ready for the next one of their type. The last one freed comes first."

# %% Which place comes next?
red = float("1.5")
green = float("2.5")
blue = float("3.5")
#: Three floats, three places. The list holds the addresses, not the floats.
places = [id(red), id(green), id(blue)]
#: Freed from left to right. Python puts freed floats on a pile instead of giving up their memory.
del red, green, blue
# 0, 1 or 2: whose place will it be?
# nametag: ask block of=sun
#: The place of the blue one. What was put on the pile last is taken first.
sun = float("4.5")
print(places.index(id(sun)))
#: Then the green one's.
moon = float("5.5")
print(places.index(id(moon)))

# %% Two places take turns
number = float("6.5")
place = id(number)
# nametag: ask arrow of=number after="The old float was still there when the new one was made. So the place could not be the same."
#: The new float is made before the tag moves. The old one is still there, so this is another place.
number = float("7.5")
print(id(number) == place)
#: Now the first place lies on top of the pile.
number = float("8.5")
print(id(number) == place)

# %% A pile for each type
del places, sun, moon
shelf = [1]
place = id(shelf)
del shelf
#: Lists have a pile of their own. The dict does not take from it, although a place is free.
table = {}
# nametag: ask printed
print(id(table) == place)
# nametag: ask block of=shelf
#: The next list does.
shelf = [2]
print(id(shelf) == place)

# %% A pile for each length
pair = (number, 1)
place = id(pair)
del pair
#: Tuples of three have a pile of their own.
trio = (number, 1, 2)
print(id(trio) == place)
#: Tuples of two come from theirs. Try strings here: they have no pile, only blocks.
pair = (number, 2)
assert id(pair) == place
