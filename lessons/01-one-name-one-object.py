# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="One name, one object" chapter="Labels and boxes" minutes=5 level=names
# nametag: lesson about="What a variable is in C, and what Python has instead."
# nametag: lesson claims="C11 C12" verdict="a useful picture"
# nametag: lesson claim="Python has no variables, only names. A name is a label for an object."
# nametag: lesson summary="A tag, a string, an object. Value, type and count belong to the object, not to the tag."

# %% A tag and its object
#: Two things belong together here: the object on the heap, and the tag in the module.
#: The string between them is a **reference**.
city = "Lima"
# nametag: ask arrow of=people
#: Look at the block: type, value, count, address and size are all written on the object. The tag has only its text.
people = 10_000_000

# %% Asking
#: `print` is handed the object. It never learns which tag led there.
print(city)
#: The answer comes from the object again. A tag has no type.
print(type(people))
#: `id` tells where the object lives. Asking twice through one tag leads to one place.
print(id(people) == id(people))

# %% Objects without a tag
# nametag: ask count of=people after="The sum is another object. The one that `people` leads to has its one tag, as before."
#: The sum is an object, too. Nothing holds it after this line, so it is freed at once.
print(people + 1)
# nametag: ask arrow of=places[0] after="A slot is a label, too: it is tied to the string that `city` leads to."
#: A list slot is a label without a text: it refers to the same string as the tag `city`.
places = [city, "Quito"]
print(places[0] is city)

# %% A tag is tied, or it is not there
#: There is no empty tag. A name that was never bound is an error, not a box with nothing in it.
try:
    print(country)
except NameError:
    print("no tag says country")
