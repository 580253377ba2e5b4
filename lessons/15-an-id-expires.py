# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="An id has an expiry date" chapter="Why is it the same object?" minutes=6 level=bytes
# nametag: lesson claims="C15 C22" verdict="true while both live"
# nametag: lesson claim="The same id means the same object."
# nametag: lesson summary="An id is an address. When the object goes, the address is free for the next one."

# %% Two lists, one number?
# Each [] makes a list: equal numbers?
# nametag: ask printed
#: They are. The first list is freed before the second is made, and the second gets its place.
print(id([]) == id([]))

# %% Both alive
boat = []
crew = []
#: Two lists at the same time need two places. While both live, the numbers tell them apart.
print(id(boat) == id(crew))
assert boat is not crew

# %% A number outlives its object
#: An int is kept, not the list. It is a number like any other and holds nothing.
number = id(boat)
#: The list is freed at once. The number is still there, and now it leads nowhere.
del boat
# nametag: ask block of=ferry
#: A new list, made where the old one was. Freed places are handed out first.
ferry = []
print(id(ferry) == number)

# %% An object never moves
number = id(crew)
# nametag: ask choice ask="Five names are put into the list. Where is it afterwards?" a="At the address that it had" a.if="id(crew) == number" b="At another address, where there is room" b.if="id(crew) != number"
#: The slots move to a larger block as the list grows. The list itself keeps its place, and so its number.
crew.extend(["Ada", "Bo", "Cy", "Di", "Ed"])
print(id(crew) == number)
# nametag: ask is of="twin crew"
#: Another list that is equal has another number. `is` compares the places of two living objects.
twin = list(crew)
print(twin == crew, id(twin) == number)

# %% Keep the object, not the number
#: To recognise an object later, hold on to it. While a tag leads to it, nothing else can get its place.
kept = crew
crew = None
assert id(kept) == number
#: Make ten lists here without keeping them, and print their ids: how many places do they use?
print(len({id([]) for turn in range(10)}))
