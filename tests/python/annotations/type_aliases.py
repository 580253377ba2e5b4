# SPDX-License-Identifier: GPL-3.0-or-later
type Names = list[str]
type Table[K, V] = dict[K, list[V]]
type Tree = int | list[Tree]
type Later = missing
print(Names, type(Names), Names.__name__, Names.__value__, Names.__type_params__, Names.__module__)
print(Table, Table.__value__, Table.__type_params__, Table[int, str], Table[int, str].__args__)
print(Tree.__value__, Tree | None, type(Tree | None))
try:
    Later.__value__
except NameError as error:
    print(error)
missing = 3
print(Later.__value__)
type = 5
print(type)
try:
    Names[int]
except TypeError as error:
    print(error)
try:
    Names()
except TypeError as error:
    print(error)
