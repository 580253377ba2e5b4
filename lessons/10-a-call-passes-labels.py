# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="A call passes labels" chapter="Sharing" minutes=8 level=names
# nametag: lesson claims="C12 C16" verdict="true"
# nametag: lesson claim="A call copies neither values nor names: parameters are new tags on the caller's objects."
# nametag: lesson summary="Parameters are new tags in a new frame. They are tied to the objects that the caller passed."

# %% Two calls
def add(marks, bonus):
    #: The list itself changes. The caller's tag leads to the same list.
    marks.append(bonus)
    #: A new list is built, and the tag `marks` moves to it. The caller's tag stays where it is.
    marks = marks + [100]
    return marks


scores = [72, 95]
# nametag: ask objects made type=list after="One `+`, one new list. The call itself copied nothing."
#: Two new tags for the call, and no copy.
final = add(scores, 300)
# nametag: ask printed
print(scores)
print(final)

# %% A default is an object, too
def collect(item, found=[]):
    #: The list was made once, when `def` ran, and the function refers to it ever since.
    found.append(item)
    return found


first = collect("a")
# nametag: ask is of="first second"
#: The same list again: nobody made a new one.
second = collect("b")
print(first is second, second)

# %% A call copies values [raw] language="c" beside="Two calls" lines="0 2 2 4 5 6 6 7"
# int add(int *marks, int bonus)
# {
#     marks[2] = bonus;
#     marks = NULL;
#     return bonus;
# }
#
# int scores[3] = {72, 95};
# int final = add(scores, 300);
# for (int i = 0; i < 3; i++)
#     printf("%d ", scores[i]);
# printf("\n%d\n", final);
