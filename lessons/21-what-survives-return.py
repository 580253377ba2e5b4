# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="What survives a return?" chapter="Life and death" minutes=9 level=counts
# nametag: lesson claims="C11 C31 L8" verdict="simplified"
# nametag: lesson claim="References live on the stack, objects on the heap."
# nametag: lesson summary="A frame's tags go with the return. What somebody still holds stays: a result, a cell, a frame that waits."

# %% A call with two lists
def pack():
    tent = ["tent"]
    rope = ["rope"]
    # nametag: ask dies
    #: Both tags go with the frame. One list is handed to the caller, the other has no holder left.
    return tent


bag = pack()
print(bag)

# %% The next call starts anew
def visits():
    count = 0
    count += 1
    return count


visits()
# Does the second call count on?
# nametag: ask printed
#: A new frame, possibly in the same place, with new tags. Nothing of the first call is left.
print(visits())

# %% A cell outlives the call
def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    #: The frame goes. The cell of `count` stays, because the function that is handed out holds it.
    return step


tick = counter()
tick()
#: Each call of `tick` has a frame of its own, and all of them share the one cell.
print(tick())
# nametag: ask is of="tick tock" after="Two calls, two functions, two cells."
#: A second call has a new frame, and makes a second cell.
tock = counter()
print(tock())
assert tick.__closure__[0].cell_contents == 2

# %% A frame that waits
del tick, tock


def rations():
    left = ["bread", "tea"]
    while left:
        yield left.pop()


#: Nothing of the body has run. The generator holds a frame, ready to begin.
meal = rations()
# nametag: ask printed
print(next(meal))
#: The frame waits at `yield`, on the heap, with its tag `left` and the list. No stack could keep that.
print(meal.gi_frame.f_locals["left"])
#: The generator is closed where it waited, by an exception of its own. Its frame goes with it, and the list last.
del meal
#: One list is left: the one that a tag leads to. Call `next(meal)` a second time before the `del`, and compare.
print(bag)
