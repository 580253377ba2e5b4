# SPDX-License-Identifier: GPL-3.0-or-later
import random
r = random.Random(2024)
print(r.gauss(0, 1), r.gauss(10, 2), r.normalvariate(0, 1), r.expovariate(0.5), r.triangular(0, 10, 3), r.triangular(1, 1))
print(r.betavariate(2, 3), r.gammavariate(2, 1), r.gammavariate(0.5, 2), r.gammavariate(1, 3), r.lognormvariate(0, 0.25))
print(r.vonmisesvariate(0, 4), r.vonmisesvariate(1, 0), r.paretovariate(3), r.weibullvariate(1, 1.5), r.uniform(5, -5))
print([round(r.gauss(), 6) for _ in range(4)])
try:
    r.gammavariate(0, 1)
except ValueError as error:
    print(error)
