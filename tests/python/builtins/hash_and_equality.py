# SPDX-License-Identifier: GPL-3.0-or-later
print(hash("") == hash(""), hash("abc") == hash("ab" + "c"), hash(1) == hash(1.0) == hash(True), hash((1, 2)) == hash((1.0, 2.0)), hash(-1) == hash(-2), hash(None) == hash(None))
print(hash("a"), hash("hello"), hash(b"hello"), hash((1, "a")), hash(()), hash(frozenset([1, 2, 3])), hash(2.5), hash(range(3)))
class A:
    def __eq__(self, o): return True
try:
    hash(A())
except TypeError as e:
    print(e)
class B:
    def __hash__(self): return "x"
try:
    hash(B())
except TypeError as e:
    print(e)
