# SPDX-License-Identifier: GPL-3.0-or-later
print(type(1), type("") is str, type(None), type(type), type(print), type(lambda: 0), type(...), type(NotImplemented), type(int), type(range(1)), type({}.keys()), type([].append))
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, int | str), isinstance([], object), issubclass(bool, int), isinstance(None, type(None)), isinstance("a", (int, (float, str))))
print(int.__name__, type(1).__name__, type(1.5)(3), type("")(5), callable(int), int.__mro__, bool.__bases__, type(1) == int, object in int.__mro__)
try:
    isinstance(1, [int])
except TypeError as e:
    print(e)
try:
    issubclass(1, int)
except TypeError as e:
    print(e)
