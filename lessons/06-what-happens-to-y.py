# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="What happens to y?" chapter="Sharing" minutes=7 level=names
# nametag: lesson claims="C17 C18 C24" verdict="true for numbers, false for lists"
# nametag: lesson claim="Values are never updated: x points to a new object, and y keeps the old value."
# nametag: lesson summary="Assignment moves one tag. A method can change the object under all of them."

# %% Moving a tag
x = 10_000
#: One int, two tags.
y = x
# nametag: ask arrow of=y variants="x = x - 1 | x = x * 2"
#: `x + 1` builds a second int and the tag `x` moves to it. The tag `y` stays where it was: an int cannot change.
x = x + 1
print(x, y)

# %% Changing an object
p = [1, 2]
#: The same first step: one list, two tags.
q = p
# nametag: ask equal of="p q"
#: No tag moves here. `append` changes the list itself, so `q` leads to three items as well.
p.append(3)
print(p, q)
#: An item assignment moves a slot, not a tag. The list is the same one, and both tags see it.
p[0] = 100
print(p, q)

# %% Now move the tag
# nametag: ask is of="p q" after="The same sign, `+`, built an int above and a list here. `append` built nothing."
#: `+` builds a new list, as it built a new int above. Only `p` moves, and from here on there are two lists.
p = p + [4]
print(p, q)
#: The question is never "which type?" but "did a tag move, or did the object change?".
print(p is q)

# %% A copy keeps its value [raw] language="c" beside="Moving a tag"
# int x = 10000;
# int y = x;
# x = x + 1;
# printf("%d %d\n", x, y);
