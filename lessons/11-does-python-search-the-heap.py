# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Does Python search the heap?" chapter="Why is it the same object?" minutes=8 level=names
# nametag: lesson about="Five small tables explain every shared object."
# nametag: lesson claims="C19 C20" verdict="false"
# nametag: lesson claim="For a new variable the memory manager searches the heap for an equal object and hands it out."
# nametag: lesson summary="No search exists. Some equal objects are shared because of where and when they were made."

# %% Two literals in one file
x = 1000
#: It looks like a find. But both lines were compiled together, and the compiler kept `1000` once.
y = 1000
print(x is y)

# %% Made while the program runs
# nametag: ask new of=z title="Vote: does Python search for an equal int?" after="Two tags lead to an equal int, and it was not found, because nobody looks."
#: An equal int is on the heap already, with two tags on it. If Python searched, it would be found.
z = int("1000")
#: It was not: `z` leads to a second int. Nobody looked.
print(x == z, x is z)

# %% The table of small ints
a = 100
# nametag: ask new of=b
#: This one is not made at all. Integers from −5 to 256 are made at start-up, and `int` knows the table.
b = int("100")
print(a is b)

# %% Strings
s = "ada"
# nametag: ask is of="s t"
#: Joined while the program runs: an equal string, and another object. Only name-like literals are interned.
t = "".join(["a", "da"])
print(s == t, s is t)

# %% Things that can change
m = []
# nametag: ask equal of="m n"
#: Two empty lists are equal, and they are never shared. Otherwise a change of one would be a change of both.
n = []
print(m == n, m is n)
