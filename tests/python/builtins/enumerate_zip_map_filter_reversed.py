# SPDX-License-Identifier: GPL-3.0-or-later
print(list(enumerate("ab")), list(enumerate("ab", start=5)), list(zip("abc", [1, 2])), list(zip()), dict(zip("ab", range(2))), list(zip(*[(1, 2), (3, 4)])), list(map(len, ["a", "bb"])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])), list(filter(str.isupper, "aBcD")), list(reversed([1, 2])), "".join(reversed("abc")))
z = zip([1, 2, 3], "ab")
print(next(z), list(z), list(z), list(zip("ab", strict=True)))
m = map(print, ["lazy"])
print("nothing yet")
list(m)
it = iter([1, 2, 3])
print(list(zip(it, it)), next(it, "end"), list(map(str, range(3))), sum(map(int, "12345")), list(map(max, [1, 5], [3, 2])), sorted(enumerate([3, 1]), key=lambda p: p[1]))
for call in (lambda: list(zip("ab", "a", strict=True)), lambda: list(zip("a", "ab", "a", strict=True)), lambda: zip(1), lambda: map(len), lambda: list(map(5, [1])), lambda: filter(None), lambda: enumerate(5), lambda: reversed({1}), lambda: list(enumerate("a", "b")), lambda: reversed(5), lambda: next([]), lambda: next(iter([])), lambda: enumerate(), lambda: list(map(len, 5))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
