# SPDX-License-Identifier: GPL-3.0-or-later
data = iter("abc;def")
while (c := next(data, None)) is not None and c != ";":
    print(c, end=" ")
else:
    print("| stopped at", c)
n = 27
steps = 0
while n != 1:
    n = n * 3 + 1 if n % 2 else n // 2
    steps += 1
print(steps)
total = 0
while total < 10:
    total += 3
    if total == 100:
        break
else:
    print("else", total)
