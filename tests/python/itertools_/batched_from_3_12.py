# SPDX-License-Identifier: GPL-3.0-or-later
import itertools, sys
if sys.version_info >= (3, 12):
    from itertools import batched
    print(list(batched("ABCDEFG", 3)), list(batched([], 2)))
    try:
        batched([1], 0)
    except ValueError as error:
        print(error)
    if sys.version_info >= (3, 13):
        try:
            print(list(batched("abcde", 2, strict=True)))
        except ValueError as error:
            print(error)
else:
    try:
        itertools.batched
    except AttributeError as error:
        print(error)
