# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Chain reaction" chapter="Life and death" minutes=7 level=counts
# nametag: lesson claims="L2 L6" verdict="one can free many"
# nametag: lesson claim="A del frees one object."
# nametag: lesson summary="An object that is freed lets go of all that it held. Whatever was held only by it goes next."

# %% A train
log = []


class Car(list):
    def __del__(self):
        #: Nobody holds this car any more. Before it goes, it writes its name down.
        log.append(self[0])


mail = Car(["mail"])
#: A car is a list with last words. Slot 1 holds the next car, so the mail car has two holders: its tag and this slot.
dining = Car(["dining", mail])
engine = Car(["engine", dining])

# %% Two tags less
# nametag: ask dies
#: The tags go, the cars stay: each is held by the car before it.
del dining, mail
assert log == []

# %% The engine goes
# Which cars go, and in which order?
# nametag: ask dies profiles="3.11 3.12 3.13"
#: The engine says its last words. Then it lets go of the dining car, and that of the mail car.
del engine
print(log)
assert log == ["engine", "dining", "mail"]

# %% Where somebody holds on
log.clear()
mail = Car(["mail"])
engine = Car(["engine", Car(["dining", mail])])
#: The engine takes the dining car with it. The mail car loses one holder and keeps the other.
engine = None
# nametag: ask printed
print(log)
assert mail[0] == "mail"

# %% A list lets go
log.clear()
yard = [Car(["one"]), Car(["two"]), mail]
#: The list is freed, and its slots let go, from the last to the first. The mail car has its tag.
del yard
print(log)
mail = None
#: Change the yard: put `mail` into it twice, or hold on to one of the others before the list goes.
assert log == ["two", "one", "mail"]
