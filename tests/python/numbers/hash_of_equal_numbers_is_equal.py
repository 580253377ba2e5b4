# SPDX-License-Identifier: GPL-3.0-or-later
print(hash(1) == hash(1.0) == hash(True), hash(0), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61))
print(hash(0.5), hash(10 ** 20), hash(-5), hash(1.5))
print({1: "a", 1.0: "b", True: "c"})
print(hash(float("inf")), hash(3.0), hash(2 ** 100))
for bad in ([], {}, set()):
    try:
        hash(bad)
    except TypeError as error:
        print(error)
print(hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), hash((1, 2)))
