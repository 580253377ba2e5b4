# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="del cuts a label" chapter="Life and death" minutes=6 level=counts
# nametag: lesson claims="C29 L6" verdict="false"
# nametag: lesson claim="del frees memory."
# nametag: lesson summary="del removes a tag or a slot. Whether an object is freed depends on who else refers to it."

# %% A tag goes, the object stays
a = [1, 2, 3]
b = a
# nametag: ask count of=b
#: The tag `a` is gone. The list lives on, because `b` still holds it.
del a
print(b)
#: The name is no longer there, so asking for it is an error.
try:
    print(a)
except NameError:
    print("a is no name any more")

# %% A slot goes
# nametag: ask choice ask="What becomes of the list?" a="It has one slot less and stays where it is" a.if="len(b) == 2" b="It keeps three slots, the first of them empty" b.if="len(b) == 3"
#: `del` with an index takes a slot out of the list. The items behind it move up.
del b[0]
print(b)

# %% Without del
# nametag: ask dies after="First the new list, then the tag, and last of all the old list."
#: Binding the tag again cuts its old string as well. The new list is made first, the old one is freed last.
b = ["new"]
print(b)
# nametag: ask dies
#: The last string is cut, and the count reaches 0.
del b
print("done")
