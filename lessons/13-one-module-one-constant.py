# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="One module, one constant" chapter="Why is it the same object?" minutes=8 level=names
# nametag: lesson claims="C1 C20" verdict="simplified"
# nametag: lesson claim="Python is interpreted, line by line."
# nametag: lesson summary="A file is compiled as a whole before its first line runs. Equal constants are stored once for all of it."

# %% One file
fare = 1299
# nametag: ask new of=toll
#: Both lines were compiled before either ran, and the compiler stores one `1299` for the whole file.
toll = 1299
print(fare is toll)


def quote():
    return 1299


#: The function was compiled with the file. Its `1299` is the same int.
print(quote() is fare)
assert quote.__code__.co_consts[1] is fare

# %% Worked out before the run
# Does the subtraction make a new int?
#: The compiler worked it out and found 1299 among its constants. Nothing is left to do for this line.
sale = 1300 - 1
print(sale is fare)
# nametag: ask is of="late fare"
#: Here a tag is involved, so nobody can know the result before the run: a new int.
late = fare - 0
print(late == fare, late is fare)

# %% Compiled by itself
# nametag: ask is of="typed fare" after="Two texts, compiled one after the other: each has its own constants."
#: `exec` compiles its text by itself, as the prompt does with each line that is typed. Its constant is a second `1299`.
exec("typed = 1299")
print(typed == fare, typed is fare)
#: Two statements typed as one line are one compilation again.
exec("here = 1299; there = 1299")
print(here is there, here is fare)
assert typed is not here

# %% Equal is not enough
# nametag: ask equal of="exact fare"
#: A constant is stored once for each value and type. `1299.0` is equal, and it is a float of its own.
exact = 1299.0
print(exact == fare, exact is fare)
#: Small ints come from a table, whoever compiles. Try 256 and 257 here.
exec("small = 99")
assert small is int("99")
