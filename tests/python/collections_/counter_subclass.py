# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter
class Votes(Counter):
    def __missing__(self, key):
        return -1
    def winner(self):
        return self.most_common(1)[0][0]
v = Votes(["ann", "bob", "ann"])
print(v, v["carl"], v.winner(), "carl" in v)
print(type(v + v).__name__, type(v.copy()).__name__, v + v)
print(isinstance(v, dict), Votes.__mro__)
