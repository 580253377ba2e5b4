# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="The small-int table" chapter="Why is it the same object?" minutes=6 level=names
# nametag: lesson claims="C28 C20" verdict="mostly true"
# nametag: lesson claim="All objects live in a private heap."
# nametag: lesson summary="Integers from −5 to 256 are made before the program starts and live outside the heap."

# %% The upper end
a = 256
# nametag: ask is of="a b" variants="b = int(\"255\") | b = int(\"0\")"
#: Made while the program runs, and still the same object: `int` looks into the table, not on the heap.
b = int("256")
print(a is b)
c = int("257")
# nametag: ask is of="c d"
#: One more, and there is no place for it in the table. Two ints are made, equal and not the same.
d = int("257")
print(c == d, c is d)

# %% The lower end
m = int("-5")
n = int("-5")
print(m is n)
m = int("-6")
n = int("-6")
print(m is n)

# %% Sums come from the table, too
# nametag: ask arrow of=e
#: 257 − 1 is 256: no new int is made, the result is the one in the table.
e = c - 1
print(e is a)
#: `None` and `True` are of this kind as well: one of each, made at start-up.
print(bool(a) is True)
