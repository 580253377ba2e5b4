# SPDX-License-Identifier: GPL-3.0-or-later
import random
random.seed(5)
def check(data, **how):
    made = sorted(data, **how)
    key = how.get("key", lambda x: x)
    pairs = list(zip(made, made[1:]))
    ok = all(key(a) >= key(b) for a, b in pairs) if how.get("reverse") else all(key(a) <= key(b) for a, b in pairs)
    return ok, made[:3], made[-3:]
n = 500
print(check(list(range(n))), check(list(range(n, 0, -1))), check([i % 7 for i in range(n)]))
print(check(random.sample(range(n), n)), check(random.sample(range(n), n), reverse=True), check(list(range(n)) + [3, -1]))
print(check([random.random() for _ in range(n)])[0], check(["%05d" % random.randrange(10**5) for _ in range(n)])[0], check(list(range(0, n, 2)) + list(range(1, n, 2))))
class Item:
    compared = 0
    def __init__(self, k): self.k = k
    def __lt__(self, o):
        Item.compared += 1
        return self.k < o.k
def count(data):
    Item.compared = 0
    sorted(map(Item, data))
    return Item.compared
print(count(range(100)), count(range(100, 0, -1)), count([0] * 100), count(list(range(50)) * 2), count(random.sample(range(64), 64)), count(random.sample(range(200), 200)), count(list(range(100)) + [50]), count([*range(0, 200, 2), *range(1, 200, 2)]), count([*range(300), *range(100, 400)]))
pairs = [(random.randrange(5), i) for i in range(100)]
made = sorted(pairs, key=lambda p: p[0])
print(all(a[1] < b[1] for a, b in zip(made, made[1:]) if a[0] == b[0]), sorted(pairs, key=lambda p: -p[0])[:2])
