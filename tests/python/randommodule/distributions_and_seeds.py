# SPDX-License-Identifier: GPL-3.0-or-later
import random
from random import Random
for seed in (0, 1, -7, 2**70, 3.5, "word", "ä", b"bytes", bytearray(b"xy"), True, ""):
    r = Random(seed)
    print(repr(seed), r.random(), r.getrandbits(7), r.getrandbits(100), r.randrange(10**30))
r = Random(42)
print(r.uniform(1, 3), r.triangular(), r.triangular(1, 5, 2), r.triangular(2, 2, 2), r.normalvariate(), r.normalvariate(10, 2))
print(r.gauss(0, 1), r.gauss(5, 2), r.gauss(), r.lognormvariate(0, 1), r.expovariate(2), r.vonmisesvariate(1, 2), r.vonmisesvariate(1, 0))
print(r.gammavariate(2, 3), r.gammavariate(1, 3), r.gammavariate(0.5, 3), r.betavariate(2, 5), r.paretovariate(3), r.weibullvariate(2, 3))
if hasattr(r, "binomialvariate"):
    print([r.binomialvariate(n, p) for n, p in ((1, 0.5), (10, 0.3), (100, 0.5), (1000, 0.9), (5, 0), (5, 1), (0, 0.2))], r.expovariate())
print([r.randint(1, 6) for _ in range(10)], r.randrange(5), r.randrange(2, 20, 3), r.randrange(20, 2, -3), r.randrange(-5, 5))
print(r.choice("abc"), r.choice([1, 2, 3]), r.choice(range(100)), r.choices("abcd", k=6), r.choices("abc", [1, 0, 5], k=5), r.choices([1, 2], cum_weights=[3, 4], k=4))
items = list(range(12))
print(r.shuffle(items), items, r.sample(items, 5), r.sample(range(10**6), 4), r.sample(["x", "y"], 3, counts=[2, 5]), r.sample("abc", 0))
print(r.randbytes(5), r.randbytes(0), r.getrandbits(0), r.getrandbits(32), r.getrandbits(33))
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)], state[0], len(state[1]), state[2] is None)
random.seed(10)
print(random.random(), random.randint(1, 100), random.sample(range(50), 3), random.choice("xyz"))
random.seed("text", version=1)
print(random.random())
class Half(Random):
    def random(self):
        return 0.5
h = Half()
print(h.random(), h.randint(1, 10), h.choice("abcdef"), h.uniform(0, 3), isinstance(h, Random))
for bad in (lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randrange(5, 5), lambda: r.randrange(1, 10, 0), lambda: r.randrange(1, 2, -1), lambda: r.randint(5, 1),
            lambda: r.sample([1, 2], 3), lambda: r.sample({1, 2}, 1), lambda: r.sample([1], -1), lambda: r.sample([1, 2], 1, counts=[1]), lambda: r.sample([1], 1, counts=[0]),
            lambda: r.choices([1, 2], [0, 0]), lambda: r.choices([1, 2], [1]), lambda: r.choices([1, 2], [1, 2], cum_weights=[1, 2]), lambda: r.choices([1, 2], 5), lambda: r.choices([], k=1),
            lambda: r.getrandbits(-1), lambda: r.gammavariate(0, 1), lambda: Random([1]), lambda: Random().setstate((9, (), None)), lambda: Random().setstate((3, (1, 2), None)),
            lambda: r.randrange(), lambda: r.randrange(5, None, 2), lambda: r.shuffle((1, 2)), lambda: r.choice({1: 2}), lambda: r.random(1), lambda: r.getrandbits(1.5)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
s = random.SystemRandom()
print(0 <= s.random() < 1, s.seed(), 1 <= s.randint(1, 6) <= 6)
try:
    s.getstate()
except NotImplementedError as e:
    print(e)
