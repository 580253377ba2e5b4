# SPDX-License-Identifier: GPL-3.0-or-later
class Thing:
    def __str__(self):
        return "str of thing"
    def __repr__(self):
        return "repr of thing"
    def __int__(self):
        return 42
    def __float__(self):
        return 2.5
    def __index__(self):
        return 7
thing = Thing()
print("%s|%r|%a|%d|%i|%x|%o|%f|%5.1f|%c" % (thing, thing, thing, thing, thing, thing, thing, thing, thing, thing))
class Name(str):
    def __str__(self):
        return "other text"
print("%s %r %.3s" % (Name("abc"), Name("abc"), Name("abc")))
class Table:
    def __getitem__(self, key):
        return "item " + str(key)
print("%(one)s, %(two)s" % Table())
class Broken:
    def __str__(self):
        return 5
try:
    print("%s" % Broken())
except TypeError as error:
    print(error)
