# SPDX-License-Identifier: GPL-3.0-or-later
for arguments in ((2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0), (2j, 3, 5), (2, 3j, 5), (2, 3, 5j), ("a", 2, 3), (2.0, "a", 3), (2.0, 3j, 5), (True, 2, 3), (2, 3, None)):
    try:
        print(pow(*arguments))
    except (TypeError, ValueError) as error:
        print(arguments, type(error).__name__, error)
class Size:
    def __init__(self, given): self.given = given
    def __sizeof__(self): return self.given
import sys
for given in ("x", 1.5, -5):
    try:
        sys.getsizeof(Size(given))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
