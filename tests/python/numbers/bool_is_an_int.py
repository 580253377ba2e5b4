# SPDX-License-Identifier: GPL-3.0-or-later
print(True + 1, True * 10, ~True, -True, True // 1)
print(isinstance(True, int), issubclass(bool, int), type(True & False), type(True + False))
print(True & 1, True | False, True ^ True, type(True & 1))
print(bool(0), bool(""), bool([]), bool([0]), bool("0"), bool(0.0), bool(None), bool(()), bool({}))
print(["no", "yes"][True], sum([True, False, True]), {1: "a"}[True])
print(True is (1 == 1), int(True), str(False), repr(True))
