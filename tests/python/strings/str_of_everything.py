# SPDX-License-Identifier: GPL-3.0-or-later
print(str(), str(5), str(None), str(True), str([]), str((1,)), str({}), str(set()), str({1}), str(1.0), str(b"x"), str(range(3)), str(print), str(int), str(len))
print(str(b"abc", "ascii"), str(object=7), repr(...), str(NotImplemented), str(type(5)), str(slice(1, 2)), str(frozenset([1])), str(1j))
