# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Chain reaction" chapter="Life and death" minutes=7
# nametag: lesson claims="L2 L6" verdict="one can free many"
# nametag: lesson claim="A del frees one object."
# nametag: lesson summary="An object that is freed lets go of all that it held. Whatever was held only by it goes next."

# %% A train
log = []


class Car:
    def __init__(self, name, behind):
        self.name = name
        self.behind = behind

    def __del__(self):
        log.append(self.name)


mail = Car("mail", None)
#: Each car holds the next one. The mail car has two holders now: its tag, and the dining car.
dining = Car("dining", mail)
engine = Car("engine", dining)

# %% Two tags less
#: The tags go, the cars stay: each is held by the car before it.
del dining, mail
assert log == []

# %% The engine goes
# Which cars go, and in which order?
#: The engine goes first. That was the last reference to the dining car, and so on to the end of the train.
del engine
print(log)
assert log == ["engine", "dining", "mail"]

# %% The train stops where somebody holds on
log.clear()
mail = Car("mail", None)
engine = Car("engine", Car("dining", mail))
#: Two cars go. The mail car loses one holder and keeps the other.
engine = None
print(log)
assert mail.name == "mail"

# %% A list lets go
log.clear()
yard = [Car("one", None), Car("two", None), mail]
#: The list is freed, and then its slots let go, from the last to the first. The mail car has its tag.
del yard
print(log)
#: Change the yard: put `mail` into it twice, or hold on to one of the others before the list goes.
mail = None
assert log == ["two", "one", "mail"]
