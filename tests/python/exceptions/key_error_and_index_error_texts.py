# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1}
for k in ("b", 5, None, (1, 2), "it's", ""):
    try:
        d[k]
    except KeyError as e:
        print(e, e.args, str(e) == repr(k))
for seq in ([], (), "", b"", range(0)):
    for what in (lambda s: s[0], lambda s: s[-1]):
        try:
            what(seq)
        except IndexError as e:
            print(e)
try:
    [].pop()
except IndexError as e:
    print(e)
try:
    {1}.remove(2)
except KeyError as e:
    print(e)
