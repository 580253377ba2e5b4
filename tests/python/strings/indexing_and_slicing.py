# SPDX-License-Identifier: GPL-3.0-or-later
s = "python"
print(s[0], s[-1], s[2:4], s[:2], s[4:], s[-3:], s[::2], s[::-1], s[5:1:-2], s[10:], s[:-10])
print(s[1:100], s[-100:2], s[3:3], s[:], s[slice(1, 4)])
for i in (6, -7):
    try:
        s[i]
    except IndexError as error:
        print(error)
try:
    s["a"]
except TypeError as error:
    print(error)
try:
    s[::0]
except ValueError as error:
    print(error)
try:
    s[0] = "P"
except TypeError as error:
    print(error)
try:
    del s[0]
except TypeError as error:
    print(error)
