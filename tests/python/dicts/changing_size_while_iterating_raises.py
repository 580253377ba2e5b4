# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as error:
    print(error, d)
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print(error, d)
for k in d:
    d[k] = "changed"
print(d)
for k in list(d):
    del d[k]
print(d)
try:
    d = {1: 1}
    for k in d:
        d.pop(k)
        d[k + 1] = 1
        if k > 10:
            break
except RuntimeError as error:
    print(error)
