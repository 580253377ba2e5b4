# SPDX-License-Identifier: GPL-3.0-or-later
def find(x, items):
    for i in items:
        if i == x:
            print("found", i)
            break
    else:
        print("not found", x)

find(2, [1, 2, 3])
find(9, [1, 2])
find(1, [])
for i in range(3):
    if i == 1:
        continue
    print(i)
else:
    print("else after continue")
while False:
    pass
else:
    print("while else")
