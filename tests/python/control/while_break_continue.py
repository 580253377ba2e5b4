# SPDX-License-Identifier: GPL-3.0-or-later
n = 0
while True:
    n += 1
    if n == 2:
        continue
    if n > 4:
        break
    print(n)
else:
    print("never")
i = 5
while i:
    i -= 1
    if i == 2:
        break
print(i)
k = 0
while k < 3:
    k += 1
else:
    print("done", k)
