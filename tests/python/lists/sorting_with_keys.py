# SPDX-License-Identifier: GPL-3.0-or-later
people = [("Ann", 30), ("Bob", 25), ("Cy", 30), ("Di", 25)]
print(sorted(people), sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(people, key=lambda p: p[1], reverse=True), sorted("bAnana"), sorted("bAnana", key=str.lower), sorted(["10", "9", "2"]), sorted(["10", "9", "2"], key=int))
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([3, 1, 2], key=key), calls)
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print(self.n, "<", o.n, end="; ")
        return self.n < o.n
print([k.n for k in sorted([K(2), K(3), K(1)])])
