# SPDX-License-Identifier: GPL-3.0-or-later
z = zip("abc", [1, 2], (True, False, None))
print(next(z), list(z), list(z), list(zip()), list(zip([1])))
print(list(enumerate("ab")), list(enumerate("ab", start=-1)), next(enumerate(["x"])))
m = map(lambda a, b: a * b, [1, 2, 3], [4, 5])
print(next(m), list(m), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(None, [0, 1, None, "x"])))
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
for bad in (lambda: zip(5), lambda: map(5), lambda: list(map(None, [1])), lambda: enumerate(), lambda: filter(None)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(type(z).__name__, iter(m) is m)
