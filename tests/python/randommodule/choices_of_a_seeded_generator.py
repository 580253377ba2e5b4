# SPDX-License-Identifier: GPL-3.0-or-later
import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.randrange(0, 100, 5), random.choice("abc"), random.uniform(1, 2))
cards = list(range(10))
random.shuffle(cards)
print(cards, random.sample(range(100), 5), random.sample("abcdef", 6), random.choices("ab", [1, 9], k=8))
print(random.choices([1, 2, 3], cum_weights=[1, 1, 10], k=3), random.getrandbits(70), random.randbytes(4))
print(random.sample(["x", "y"], counts=[3, 2], k=4), random.sample(range(10 ** 9), 3), random.sample(list("abc"), 0))
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)], len(state), state[0])
