# SPDX-License-Identifier: GPL-3.0-or-later
print(len(""), len([1]), len((1, 2)), len({1: 2}), len({1, 2}), len(range(10)), len(b"abc"), len({}.keys()), len("日本"))
for bad in (5, None, 1.5, len, iter([]), (x for x in [])):
    try:
        len(bad)
    except TypeError as e:
        print(e)
