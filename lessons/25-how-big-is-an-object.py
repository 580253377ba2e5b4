# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="How big is an object?" chapter="Where the bytes come from" minutes=9 level=bytes
# nametag: lesson about="Sizes, blocks, pools and arenas, and why memory does not always come back."
# nametag: lesson claims="C10 C21 C29" verdict="false"
# nametag: lesson claim="Because equal objects are shared, Python is memory efficient."
# nametag: lesson summary="Every object carries a count and a type: 16 bytes before the first byte of its value."

# %% Numbers
from sys import getsizeof

#: The smallest object there is: a count and a type, 8 bytes each. There is nothing else to it.
print(getsizeof(object()))
#: An int carries the number of its digits as well, and one digit of 30 bits: 28 bytes.
print(getsizeof(7))
# How large is 2**30? And 2**60?
# nametag: ask printed
#: One more digit, 4 more bytes, and once more. An int never overflows: it grows.
print(getsizeof(2**30), getsizeof(2**60))
#: A float is 24 bytes, always: count, type, and the 8 bytes of the number.
print(getsizeof(0.0), getsizeof(1e300))

# %% Text
#: The empty text is 49 bytes in 3.11 and 41 from 3.12 on.
assert getsizeof("") in (49, 41)
#: The widest character sets the width for all: 1 byte each here, then 2, then 4.
print(getsizeof("aaa") - getsizeof("aa"))
print(getsizeof("€€€") - getsizeof("€€"))
print(getsizeof("🦊🦊🦊") - getsizeof("🦊🦊"))

# %% Slots, not items
basket = []
print(getsizeof(basket))
basket = ["x" * 5000, "y" * 5000]
# nametag: ask printed
#: 8 bytes for each slot. The strings are objects of their own, and their sizes are not in this number.
print(getsizeof(basket))
del basket

# %% A thousand numbers
#: The list and its slots: 56 + 8,000 bytes.
slots = getsizeof(list(range(1000)))
# nametag: ask choice ask="What takes more room: the list with its slots, or the thousand ints?" a="The list with its slots" a.if="slots > ints" b="The ints" b.if="ints > slots"
#: The ints are counted once each, at 28 bytes.
ints = sum(map(getsizeof, range(1000)))
#: The same thousand numbers packed at 4 bytes each, as C would have them.
packed = getsizeof(bytearray(4 * 1000))
print(slots + ints, packed)
assert slots + ints == 36_056

# %% Attributes
class Card:
    pass


class SlimCard:
    __slots__ = ("suit", "rank")


card = Card()
size = getsizeof(card)
card.suit = "hearts"
#: The attributes are not in this number. A plain instance has room for them that `getsizeof` does not count.
print(getsizeof(card) == size)
# nametag: ask printed
#: With `__slots__` they are in it: 8 bytes for each. Add a third name and see.
print(getsizeof(SlimCard()))
