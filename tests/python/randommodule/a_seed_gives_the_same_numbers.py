# SPDX-License-Identifier: GPL-3.0-or-later
import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.uniform(1, 2), random.randrange(0, 100, 5))
xs = list(range(10))
random.shuffle(xs)
print(xs, random.sample(range(100), 5), random.choices("ab", k=5), random.choices([1, 2, 3], weights=[1, 0, 9], k=4))
print(random.gauss(0, 1), random.getrandbits(40), random.expovariate(1), random.triangular(0, 1), random.betavariate(1, 2))
random.seed("text"); print(random.random())
random.seed(3.5); print(random.random())
r = random.Random(7)
print([r.randint(0, 9) for _ in range(10)], r.random())
state = r.getstate(); a = r.random(); r.setstate(state); print(a == r.random())
for bad in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0)):
    try:
        bad()
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)
