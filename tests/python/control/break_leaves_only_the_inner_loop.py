# SPDX-License-Identifier: GPL-3.0-or-later
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print("full", i)
        continue
    print("broke at", i)
