# SPDX-License-Identifier: GPL-3.0-or-later
def run(items, stop):
    for item in items:
        if item == stop:
            print("break at", item)
            break
        print(item, end=" ")
    else:
        print("no break")
run([1, 2, 3], 2)
run([1, 2], 9)
run([], 1)
n = 3
while n:
    n -= 1
    if n == 1: continue
    print(n, end=" ")
else:
    print("ended", n)
while True:
    try:
        break
    finally:
        print("finally of break")
for i in range(3):
    try:
        if i == 1: continue
        print("i", i)
    finally:
        print("f", i)
def early():
    for i in range(5):
        for j in range(5):
            if i * j == 6:
                return i, j
    return None
print(early())
for i in range(2):
    i = 10
    print(i, end=",")
print(i)
for x in (y := [1, 2]):
    y.append(x + 10) if len(y) < 5 else None
print(y)
a = [1, 2, 3, 4]
for x in a:
    a.remove(x)
print(a)
