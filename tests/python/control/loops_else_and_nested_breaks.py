# SPDX-License-Identifier: GPL-3.0-or-later
for n in range(2, 10):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
count = 0
while True:
    count += 1
    if count % 2:
        continue
    if count > 6:
        break
    print(count, end=" ")
else:
    print("never")
print()
i = 5
while i:
    i -= 1
else:
    print("ran out at", i)
found = next((x for x in [1, 4, 9] if x > 3), None)
matrix = [[1, 2], [3, 4]]
target = 3
for r, row in enumerate(matrix):
    for c, value in enumerate(row):
        if value == target:
            print("found at", r, c)
            break
    else:
        continue
    break
print(found, r, c, value, [n for n in range(3)], n)
numbers = [1, 2, 3, 4, 5, 6]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
for n in numbers[:]:
    if n > 3:
        numbers.append(n * 10)
print(numbers, sum(1 for _ in iter(int, 1) if False) if False else "no endless loop")
