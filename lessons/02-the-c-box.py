# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="The C box" chapter="Labels and boxes" minutes=9 view="boxes" level=names
# nametag: lesson claims="C7 C8 C9 C10 C30 C31" verdict="half true"
# nametag: lesson claim="C reserves a fixed space with a default value, and assignment writes over that same space."
# nametag: lesson summary="In C a name is a place of fixed size. In Python a name is a tag. The same lines, side by side."

# %% A place and a tag
#: In C, `n` is one byte from now on, and its address will never change. In Python, an int is made and a tag is tied to it.
n = 200
#: C has a second byte with a copy of the number. Python has a second tag on the same int.
kept = n
# nametag: ask arrow of=kept
#: C writes over the first byte. Python moves a tag, and the 200 stays as it is.
n = 44
#: The answers are the same so far. How they came about is not.
print(kept)

# %% The same in C [raw] language="c"
# unsigned char n = 200;
# unsigned char kept = n;
# n = 44;
# printf("%d\n", kept);

# %% Too large for the place
n = 200
# Which number will C have in its byte?
# nametag: ask byte of=n
#: Eight bits of 300 fit into the byte, the ninth falls off: 44. Python's int gets a block that is large enough.
n = 300
print(n)
# nametag: ask byte of=n after="No rounding: the fraction is cut off."
#: A fraction falls off in the same silence: the byte holds 3. Python ties the tag to a float.
n = 3.9
print(n)
assert type(n) is float

# %% Too large in C [raw] language="c"
# unsigned char n = 200;
# n = 300;
# printf("%d\n", n);
# n = 3.9;
# printf("%d\n", n);

# %% Is there a default value?
def morning():
    #: The call got a byte on C's stack and stores 77 in it. Afterwards the byte is free again, but nobody wipes it.
    guests = 77


def evening():
    #: The same byte again, and nothing is stored in it: whatever was left there is what C finds. There is no default value.
    guests = 5
    return guests


morning()
#: Python has no tag without an object, so the question does not come up.
evening()

# %% No default in C [raw] language="c" lines="0 2 0 4 5 6 7"
# void morning(void) {
#     unsigned char guests = 77;
# }
# void evening(void) {
#     unsigned char guests;
#     printf("%d\n", guests);
# }
# morning();
# evening();

# %% There from the start
# nametag: ask byte of=total after="It was zero before the line, too. That is what `static` promises."
#: What C calls static is there before the first line runs, and it is filled with zeros. Python makes the int and the tag here.
total = 0
print(total)

# %% Static in C [raw] language="c" lines="1 2"
# static unsigned char total;
# printf("%d\n", total);

# %% The largest int
n = 2147483647
#: An int of C has 32 bits and they are all in use: what one more gives is not defined. Python takes 4 bytes more.
n = n + 1
print(n)
#: Change the 300 above to 512, to -1 and to 255, in both panes, and say before each run what C keeps.
assert n == 2147483648

# %% The largest int in C [raw] language="c"
# int n = 2147483647;
# n = n + 1;
# printf("%d\n", n);
