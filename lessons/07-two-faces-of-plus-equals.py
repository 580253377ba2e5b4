# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="+= has two faces" chapter="Sharing" minutes=7 level=names
# nametag: lesson claims="C17 L9" verdict="false"
# nametag: lesson claim="Values of immutable types are copied automatically, the others are not."
# nametag: lesson summary="On a list += changes the object, then ties the tag again. On a tuple or an int it builds a new one."

# %% An int
n = 1000
m = n
#: An int cannot change. `+=` builds a second int, and the tag `n` moves. Nothing was copied.
n += 1
# nametag: ask printed
print(n, m)

# %% A list
a = [1, 2]
b = a
# nametag: ask is of="a b"
#: A list can change, so it does. Then the tag `a` is tied to the object that it already had.
a += [3]
print(b, a is b)

# %% A tuple
s = (1, 2)
t = s
# nametag: ask new of=s
#: A tuple cannot change: a new one with three slots is built, and only `s` moves.
s += (3,)
print(s, t, s is t)

# %% Both faces at once
box = ([1],)
#: First the list changes, then the slot of the tuple should be tied again, and a tuple refuses.
try:
    box[0] += [2]
except TypeError:
    print("the tuple refused")
# nametag: ask printed after="The change came first, the refusal after it. Nothing takes the change back."
#: The error came after the change.
print(box)
