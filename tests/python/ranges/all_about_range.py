# SPDX-License-Identifier: GPL-3.0-or-later
r = range(2, 20, 3)
QUESTIONS = r"""
r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], r.start, r.stop, r.step
r.index(5), r.count(5), r.count(6), 5 in r, 6 in r, 5.0 in r, "a" in r
r.index(6)
r.index("a")
r[99]
r["a"]
r[1.0]
range(5), range(0), range(5, 0), range(5, 0, -2), list(range(5, 0, -2)), range(1, 10)[2:5][1]
range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(3) == [0, 1, 2], range(3) != range(4)
range()
range(1, 2, 3, 4)
range(1.0)
range("5")
range(1, 2, 0)
range(x=1)
range(3) + range(2)
range(3) < range(4)
range(10**30), len(range(10**18)), range(10**30)[10**29], 10**29 in range(10**30)
len(range(10**30))
r.__setattr__("start", 1)
r.start.__class__, reversed(r), list(reversed(r)), iter(r), bool(range(0)), sum(range(101)), max(r), min(r), sorted(r, reverse=True)[:2]
range(True), range(5).__reduce__(), range(5).__getitem__(slice(1, 3)), range(3).__contains__(2)
iter(range(3)).__length_hint__(), next(iter(range(0)), "none"), iter(range(5)).__reduce__()
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
