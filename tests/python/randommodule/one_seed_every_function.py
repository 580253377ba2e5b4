# SPDX-License-Identifier: GPL-3.0-or-later
import random
random.seed(2024)
QUESTIONS = r"""
random.random(), random.uniform(1, 5), random.randint(1, 6), random.randrange(10), random.randrange(0, 100, 7), random.getrandbits(20), random.randbytes(4)
random.choice("abc"), random.choices([1, 2, 3], k=4), random.choices("ab", weights=[1, 9], k=5), random.choices("abc", cum_weights=[1, 2, 3], k=2), random.sample(range(100), 5), random.sample("abcd", 2, counts=[1, 2, 3, 4])
random.shuffle([1, 2, 3]), (lambda l: (random.shuffle(l), l))([1, 2, 3, 4, 5])
random.gauss(0, 1), random.normalvariate(0, 1), random.expovariate(2), random.betavariate(1, 2), random.gammavariate(2, 1), random.triangular(0, 10, 3), random.lognormvariate(0, 1), random.vonmisesvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2)
random.randint(5, 1)
random.randint(1.5, 2)
random.randrange(0)
random.randrange(5, 5)
random.randrange(1, 10, 0)
random.randrange(1.0)
random.randrange()
random.choice([])
random.choice(5)
random.choice({1})
random.choices([])
random.choices([1, 2], weights=[1])
random.choices([1], weights=[0])
random.choices([1], weights=[1], cum_weights=[1])
random.sample([1], 2)
random.sample([1], -1)
random.sample({1, 2}, 1)
random.shuffle("abc")
random.shuffle((1, 2))
random.getrandbits(-1)
random.getrandbits(0)
random.seed([1])
random.seed(5.5), random.random(), random.seed("text"), random.random(), random.seed(b"ab"), random.random(), random.seed(-3), random.random(), random.seed(10**30), random.random()
(lambda r: (r.random(), r.randint(1, 9)))(random.Random(7)), random.Random(7).getstate()[0], random.setstate(random.getstate())
random.setstate((1, 2, 3))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
