# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Interned strings and singletons" chapter="Why is it the same object?" minutes=8 level=names
# nametag: lesson claims="C20" verdict="false"
# nametag: lesson claim="Equal strings are one object."
# nametag: lesson summary="Texts that look like names are shared on purpose. What is put together while the program runs is not."

# %% Written down
import sys

port = "harbour"
#: One string, two tags. The text looks like a name, and the compiler interns such constants: there is one of each.
dock = "harbour"
print(port is dock)
# nametag: ask new of=pier
#: Two constants are joined before the run, and the result looks like a name, too.
pier = "har" + "bour"
print(pier is port)

# %% Put together
half = "har"
# nametag: ask is of="built port"
#: Now a tag is involved. The string is built while the program runs, and nobody looks whether there is an equal one.
built = half + "bour"
print(built == port, built is port)
# nametag: ask arrow of=built
#: `sys.intern` does look: in a table of strings, not on the heap. It hands out the one that is registered there.
built = sys.intern(built)
print(built is port)

# %% A blank makes a difference
quay = "old quay"
#: No name has a blank in it, so this constant is not interned. Compiled by itself it becomes a second string.
exec("typed = 'old quay'")
print(typed == quay, typed is quay)
#: The same experiment with a name-like text gives the one that is registered.
exec("typed = 'harbour'")
print(typed is port)

# %% How long is too long?
#: The compiler repeats a text for you up to 4,096 characters. Both lines got one constant.
wave = "o" * 4096
surf = "o" * 4096
print(wave is surf)
#: One character more, and the work is left for the run: two strings of 4,097 characters.
wave = "o" * 4097
surf = "o" * 4097
# nametag: ask printed
print(wave == surf, wave is surf)
del wave, surf

# %% One of each
#: Cut out while the program runs, and the same object: single characters up to `ÿ` come from a table.
first = port[0]
print(first is dock[0])
#: Of the empty tuple there is one, too. It cannot change, so one is enough.
print(tuple([]) is tuple(""))
#: A text without characters is also one of a kind. Try `"[]"` or `"-7"` with `str` here.
assert port[:0] is str() and bool(port) is True
