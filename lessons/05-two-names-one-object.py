# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Two names, one object" chapter="Sharing" minutes=6 level=names
# nametag: lesson about="One object can wear many tags. When that matters, and when it does not."
# nametag: lesson claims="C14 C16" verdict="true"
# nametag: lesson claim="After y = x both names point to one object."
# nametag: lesson summary="Assignment copies a reference, never an object. The count says how many lead there."

# %% How many lists?
import sys

a = [3, 1, 2]
# nametag: ask objects made type=list
#: No list is copied. A second tag is tied to the first list, and its count goes up by one.
b = a
#: `is` asks: do both tags lead to one object?
print(a is b)

# %% One object, seen twice
#: There is one list, so there is one change. Both tags lead to it.
b.append(9)
# nametag: ask printed
print(a)
#: Three: the tags `a` and `b`, and the call itself, which holds its argument while it counts.
print(sys.getrefcount(a))

# %% Equal is not the same
# nametag: ask is of="a c"
c = [3, 1, 2, 9]
#: `==` compares the items, `is` compares the places. This is a second list.
print(a == c, a is c)

# %% Taking tags away
#: `del` cuts one string. The list stays, because `b` still leads to it.
del a
print(b)
# nametag: ask dies
#: Now the last string goes, the count reaches 0, and the list is freed at once.
del b

# %% Two boxes, two arrays [raw] language="c" beside="How many lists?" lines="2 3 3 4"
# int a[3] = {3, 1, 2};
# int b[3];
# memcpy(b, a, sizeof a);
# printf("%d\n", b == a);
