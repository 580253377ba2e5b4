# SPDX-License-Identifier: GPL-3.0-or-later
print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list([1]), list({"x"}), list(b"ab"))
a = [1]
print(list(a) == a, list(a) is a)
try:
    list(5)
except TypeError as error:
    print(error)
print([0] * 3, [None] * 2, [[]] * 2, list(zip("ab", [1, 2])), list(enumerate("xy", 5)), list(map(str, [1, 2])), list(filter(None, [0, 1, "", "a"])))
