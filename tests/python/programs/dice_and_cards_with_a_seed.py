# SPDX-License-Identifier: GPL-3.0-or-later
import itertools
import math
import random
import statistics
from collections import Counter
from fractions import Fraction

rng = random.Random(2024)
rolls = [rng.randint(1, 6) + rng.randint(1, 6) for _ in range(500)]
counts = Counter(rolls)
for total in range(2, 13):
    print(f"{total:>2} {counts[total]:>3} {'*' * (counts[total] // 5)}")
print(statistics.fmean(rolls), round(statistics.pstdev(rolls), 5), statistics.median(rolls), statistics.mode(rolls))
exact = {total: Fraction(sum(1 for a, b in itertools.product(range(1, 7), repeat=2) if a + b == total), 36) for total in range(2, 13)}
print(exact[7], sum(exact.values()), max(exact, key=exact.get), {str(p) for p in exact.values() if p > Fraction(1, 9)} == {"5/36", "1/6"})
print(sum(n * p for n, p in exact.items()), float(exact[2]), Fraction(3, 6), Fraction("0.75") + Fraction(1, 3), Fraction(0.5), Fraction(7, 3).__floor__(), Fraction(22, 7).limit_denominator(5), divmod(Fraction(7, 2), 1))
suits, ranks = "SHDC", "23456789TJQKA"
deck = [r + s for s, r in itertools.product(suits, ranks)]
rng.shuffle(deck)
hands = {name: sorted(deck[i::4][:5], key=lambda card: ranks.index(card[0])) for i, name in enumerate(["Ann", "Bob", "Cid", "Dot"])}
for name, hand in hands.items():
    print(name, *hand, "pair" if max(Counter(card[0] for card in hand).values()) > 1 else "-")
print(rng.choice(deck), rng.sample(range(100), 5), rng.choices("abc", weights=[5, 1, 1], k=8), rng.random(), rng.uniform(1, 2), rng.gauss(0, 1), rng.randrange(0, 100, 7))
random.seed("text")
print(random.random(), random.getrandbits(16), random.triangular(), random.betavariate(2, 3), random.expovariate(2), random.sample("abcdef", counts=[1, 2, 1, 1, 1, 1], k=3))
state = random.getstate()
first = [random.random() for _ in range(2)]
random.setstate(state)
print(first == [random.random() for _ in range(2)], random.Random(1).random() == random.Random(1).random(), random.Random(5).randbytes(3))


def walk(steps, seed):
    r, x, y = random.Random(seed), 0, 0
    for _ in range(steps):
        dx, dy = r.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y


def pi(n, r=random.Random(7)):
    return 4 * sum(math.hypot(r.random(), r.random()) <= 1 for _ in range(n)) / n


print([walk(100, seed) for seed in range(4)], pi(2000))
print(["".join(p) for p in itertools.permutations("abc")], list(itertools.combinations(range(4), 2)), list(itertools.combinations_with_replacement("ab", 2)), math.comb(49, 6), math.perm(5, 2))
print(list(itertools.chain.from_iterable(["ab", "c"])), list(itertools.compress("abcd", [1, 0, 1, 1])), list(itertools.pairwise("abc")), list(itertools.zip_longest("ab", "c", fillvalue="-")), list(itertools.starmap(pow, [(2, 3), (3, 2)])),
      [(k, len(list(g))) for k, g in itertools.groupby("aabccc")], list(itertools.dropwhile(str.islower, "abCd")), list(itertools.islice(itertools.cycle("xy"), 5)), [list(t) for t in itertools.tee(range(3))], list(itertools.filterfalse(str.isdigit, "a1b2")))
for bad in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(5, 1), lambda: random.choices([], k=1), lambda: random.sample({1, 2}, 1), lambda: Fraction(1, 0), lambda: statistics.mean([]),
            lambda: random.choices("ab", [0, 0]), lambda: math.comb(-1, 2), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(1.5), lambda: random.shuffle((1, 2))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
