# SPDX-License-Identifier: GPL-3.0-or-later
from sys import getrefcount as count
items = [[], []]
for x in items:
    print(count(x))
print(count(x), count(items))
for i, y in enumerate(items):
    print(i, count(y))
for a, b in [(items, items[0])]:
    print(count(a), count(b))
z = [count(v) for v in items]
print(z)
while True:
    w = items[0]
    print(count(w))
    break
for k, v in {"k": items[1]}.items():
    print(count(v))
