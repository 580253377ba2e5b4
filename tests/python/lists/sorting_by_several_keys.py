# SPDX-License-Identifier: GPL-3.0-or-later
people = [("Bob", 30), ("ann", 25), ("Cid", 30), ("dee", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[0].lower())), sorted(people, key=lambda p: p[0].lower(), reverse=True))
print(sorted(["b", "A", "c"], key=str.lower), sorted([3, -1, 2], key=abs), sorted("banana"), sorted({"b": 1, "a": 2}), sorted([True, 0, 2, False]), sorted([(1, "b"), (1, "a")]), sorted([0.5, 1, -1]))
calls = []
print(sorted([5, 3, 4], key=lambda x: calls.append(x) or -x), calls)
l = [[1, "b"], [0, "c"], [1, "a"]]
l.sort(key=lambda row: row[0])
print(l, sorted(l, reverse=True), sorted([], key=5), sorted("b"), list(reversed(sorted([2, 1]))))
for call in (lambda: sorted(5), lambda: sorted([1, None]), lambda: sorted([1], lambda x: x), lambda: sorted([1], key=5), lambda: sorted([1j, 2j]), lambda: sorted([{}, {}]), lambda: sorted()):
    try:
        print(call())
    except TypeError as error:
        print(error)
