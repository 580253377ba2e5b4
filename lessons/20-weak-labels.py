# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Weak labels" chapter="Life and death" minutes=7 level=counts
# nametag: lesson claims="C2 C29" verdict="not quite"
# nametag: lesson claim="Whoever can reach an object keeps it alive."
# nametag: lesson summary="A weak reference leads to an object without counting. When the object goes, it leads to nothing."

# %% A reference that does not count
import sys
import weakref


class Lamp:
    colour = "amber"


lamp = Lamp()
before = sys.getrefcount(lamp)
# nametag: ask count of=lamp
#: A new object that knows where the lamp is. Its arrow is dashed: it does not count.
glimpse = weakref.ref(lamp)
print(sys.getrefcount(lamp) == before)
#: Calling it asks for the lamp. As long as the lamp lives, the answer is the lamp itself.
print(glimpse() is lamp)

# %% The lamp goes
# And glimpse() afterwards?
#: One tag was one count. The lamp is freed, and the weak reference is cleared.
del lamp
# nametag: ask printed
print(glimpse())
assert glimpse() is None

# %% Being told
news = []
lamp = Lamp()
#: A second argument is called when the lamp has gone. It gets the weak reference, never the lamp.
bell = weakref.ref(lamp, news.append)
lamp = None
#: The list holds the weak reference now. It is the one that leads nowhere any more.
print(news[0] is bell, bell())

# %% A cache that lets go
shelf = weakref.WeakValueDictionary()
lamp = Lamp()
#: A dict whose values are held weakly. It remembers lamps, but does not keep them.
shelf["desk"] = lamp
print("desk" in shelf)
# nametag: ask choice ask="How many entries will the shelf have?" a="One, as before" a.if="len(shelf) == 1" b="None" b.if="len(shelf) == 0"
#: The lamp goes, and its entry goes with it. A plain dict would have kept both.
lamp = None
print("desk" in shelf)
#: Ints, strings, tuples and plain lists cannot be referred to weakly. Try a set in its place.
try:
    weakref.ref([])
except TypeError:
    print("no weak reference to a list")
