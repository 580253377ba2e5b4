# SPDX-License-Identifier: GPL-3.0-or-later
for n in (-1, 0, 5, 50):
    if n < 0:
        print("negative")
    elif n == 0:
        print("zero")
    elif n < 10:
        print("small")
    else:
        print("large")
if []: print("no")
if [0]: print("yes")
if not None and 1: print("both")
if (n := 3) and n > 2: print(n)
