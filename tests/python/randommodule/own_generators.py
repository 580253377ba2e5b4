# SPDX-License-Identifier: GPL-3.0-or-later
import random
class Low(random.Random):
    def random(self):
        return 0.25
low = Low()
print(low.random(), low.randint(1, 100), low.choice("abcd"), low.uniform(0, 8), low.sample(range(4), 2))
class Bits(random.Random):
    def getrandbits(self, k):
        return 1
print(Bits().randrange(10), Bits().choice("xyz"))
r = random.Random(7)
copy = random.Random()
copy.setstate(r.getstate())
print([r.random() for _ in range(2)] == [copy.random() for _ in range(2)])
print(random.SystemRandom().random() < 1, isinstance(random.SystemRandom(), random.Random))
try:
    random.SystemRandom().getstate()
except NotImplementedError as error:
    print(error)
if hasattr(random, "binomialvariate"):
    print(random.Random(3).binomialvariate(10, 0.4), random.Random(3).binomialvariate(1000, 0.3))
