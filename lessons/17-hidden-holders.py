# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Hidden holders" chapter="Life and death" minutes=9 level=counts
# nametag: lesson claims="C2" verdict="mostly true"
# nametag: lesson claim="In Python you need not take care of memory."
# nametag: lesson summary="An object that does not go has a holder. A loop's tag, a cache, a stored error: three that are easily forgotten."

# %% Kites that say when they go
gone = []


class Kite:
    def __init__(self, colour):
        self.colour = colour

    def __del__(self):
        gone.append(self.colour)


# %% The tag of a loop
#: Two kites in a list without a tag. Afterwards the list is freed, and one kite with it.
for kite in [Kite("red"), Kite("blue")]:
    pass
# nametag: ask printed after="One of two. The tag `kite` is the holder that nobody thinks of."
#: The blue one is held by the tag `kite`: a loop leaves its tag where it stopped.
print(gone)
del kite
assert gone == ["red", "blue"]

# %% A cache
sky = {}


def fly(colour):
    if colour not in sky:
        sky[colour] = Kite(colour)
    return sky[colour]


mine = fly("green")
# nametag: ask count of='sky["green"]' after="One tag less, and the slot of the dict is left."
#: The tag goes, the kite does not. The dict made the call cheap, and it holds what it has seen.
del mine
print("green" in gone)
#: Emptying the cache lets go of the last reference.
sky.clear()
print("green" in gone)

# %% A stored error
kept = None


def snap():
    grey = Kite("grey")
    raise ValueError("the line broke")


try:
    snap()
except ValueError as error:
    #: The call is over, and its kite lives on: the error holds the call's frame, so that you can look into it.
    kept = error
# nametag: ask printed
print("grey" in gone)
#: The frame is among the holders that nobody wrote down: error, traceback, frame, kite.
assert kept.__traceback__.tb_next.tb_frame.f_locals["grey"].colour == "grey"
#: Without the error nothing holds the frame, and without the frame nothing holds the kite.
kept = None
print(gone)
#: One more holder to try: give `fly` a parameter `seen=[]`, append each kite to it, and look for its last words.
assert gone == ["red", "blue", "green", "grey"]
