# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="The C box" chapter="Labels and boxes" minutes=8 view="boxes"
# nametag: lesson claims="C7 C8 C9 C10 C30 C31" verdict="half true"
# nametag: lesson claim="C reserves a fixed space with a default value, and assignment writes over that same space."
# nametag: lesson summary="In C a name is a place of fixed size. A list plays C's memory here, so that both worlds can be seen."

# %% Four bytes of C
#: This list plays the memory of a C program: four places, each as wide as one byte. They are there before the program's first line.
byte = [0, 0, 0, 0]
#: `unsigned char n = 200;` in C: from now on `n` is place 0, and nothing but place 0.
byte[0] = 200
#: `n = 44;` writes into the same place. The 200 is not kept anywhere.
byte[0] = 44

# %% Too large for its place
# n = 300; which number will be there?
#: Eight bits of 300 fit, the ninth falls off. C stores 44 and says nothing.
byte[0] = 300 % 256
assert byte[0] < 256
#: `n = 3.9;` loses its fraction in the same silence.
byte[0] = int(3.9)
print(byte)

# %% Is there a default value?
#: A call needs places as well: it gets number 1, stores 77 there, and ends. Nobody wipes the place.
byte[1] = 77
# The next call declares a char, without "=".
#: It gets number 1 again and finds 77. So a place on the stack has no default value, and it is used again.
print(byte[1])

# %% The same in Python
n = 200
kept = n
#: Nothing is written over. The tag `n` moves to another int, and the tag `kept` still leads to 200.
n = 300
print(n, kept)
#: Nothing falls off: an int gets a block that is large enough. No type was declared, so none stands in the way.
n = 2 ** 70
assert n > 1_000_000_000_000_000_000_000
#: There is no tag without an object either, so the question for a default value does not come up.
del n
#: Change the 300 under "Too large" to 512, to -1 and to 255, and say before each run what C would keep.
print(kept)

# %% Four bytes in C [raw] language="c" beside="Four bytes of C" lines="1 2 3"
# uint8_t n;
# n = 200;
# n = 44;

# %% Too large, in C [raw] language="c" beside="Too large for its place" lines="1 1 3 4"
# uint8_t n;
# n = 300;
# n = 3.9;
# printf("%d\n", n);

# %% No default, in C [raw] language="c" beside="Is there a default value?" lines="0 1 0 2 2 0 1 2"
# void set(void)
# {
#     uint8_t a = 77;
# }
# void look(void)
# {
#     uint8_t b;
#     printf("%d\n", b);
# }
# static uint8_t zero;
# set();
# look();

# %% The same in C [raw] language="c" beside="The same in Python" lines="1 2 3 4 5"
# uint8_t n = 200;
# uint8_t kept = n;
# n = 300;
# printf("%d %d\n", n, kept);
# n = 1000000;
