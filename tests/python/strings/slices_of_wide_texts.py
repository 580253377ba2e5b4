# SPDX-License-Identifier: GPL-3.0-or-later
s = "a\xe9\u0394\U0001f600z"
for part in (s[1:], s[:2], s[2:4], s[::2], s[::-1], s[-2:], s[3:1], s[1:4:2], s[10:], s[:-10], s[-1:0:-1], s[0:1], s[1:2], s[2:3]):
    print(ascii(part), len(part))
print(s[0], s[-1], s[2] == "\u0394", list(s), s[True])
for index in (5, -6, 10 ** 20, None, 1.0, "a"):
    try:
        print(s[index])
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
