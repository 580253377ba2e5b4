# SPDX-License-Identifier: GPL-3.0-or-later
inner = {1, 2}
outer = {frozenset(inner), 3}
print(inner in outer, {9} in outer)
outer.discard(inner)
print(outer)
outer.add(frozenset(inner))
outer.remove(inner)
print(outer)
try:
    outer.remove({5})
except KeyError as error:
    print(type(error.args[0]).__name__, error.args)
try:
    outer.add(inner)
except TypeError as error:
    print(error)


class Named(set):
    pass


try:
    Named(sequence=())
except TypeError as error:
    print(error)
