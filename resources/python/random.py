# SPDX-License-Identifier: GPL-3.0-or-later
# The random module. Its formulas and the order in which it asks for random numbers are CPython's
# (Lib/random.py), so that a seed gives the same numbers.
import _random
import sys
from _native import index
from math import acos, ceil, cos, e, exp, fabs, floor, isfinite, lgamma, log, log2, pi, sin, sqrt

_MINOR = sys.version_info[1]

NV_MAGICCONST = 4 * exp(-0.5) / sqrt(2.0)
LOG4 = log(4.0)
SG_MAGICCONST = 1.0 + log(4.5)
TWOPI = 2.0 * pi
BPF = 53
RECIP_BPF = 2 ** -BPF
_ONE = 1

__all__ = ["Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate",
           "gammavariate", "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate",
           "paretovariate", "randbytes", "randint", "random", "randrange", "sample", "seed", "setstate",
           "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate"]
if _MINOR < 12:
    __all__.remove("binomialvariate")


def _warn(text, category=None):
    from warnings import warn
    warn(text, category, 3)


def _whole(value, what):
    """The value as an int; 3.11 still takes floats without a fraction."""
    if _MINOR >= 12:
        return index(value)
    try:
        return index(value)
    except TypeError:
        number = int(value)
        if number != value:
            _warn('randrange() will raise TypeError in the future', DeprecationWarning)
            raise ValueError(f"non-integer {what} for randrange()")
        _warn('non-integer arguments to randrange() have been deprecated since Python 3.10 and will be '
              'removed in a subsequent version', DeprecationWarning)
        return number


def _is_sequence(population):
    if isinstance(population, (list, tuple, str, range, bytes, bytearray)):
        return True
    if isinstance(population, (dict, set, frozenset)):
        return False
    from collections.abc import Sequence
    return isinstance(population, Sequence)


def _running_totals(values):
    totals = []
    for value in values:
        totals.append(totals[-1] + value if totals else value)
    return totals


def _place(totals, x, low, high):
    """The first place whose total is above x."""
    while low < high:
        middle = (low + high) // 2
        if x < totals[middle]:
            high = middle
        else:
            low = middle + 1
    return low


class Random(_random.Random):
    """A generator of random numbers of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def __init_subclass__(cls, /, **kwargs):
        for base in cls.__mro__:
            names = base.__dict__
            if '_randbelow' in names:
                break
            if 'getrandbits' in names:
                cls._randbelow = cls._randbelow_with_getrandbits
                break
            if 'random' in names:
                cls._randbelow = cls._randbelow_without_getrandbits
                break

    def seed(self, a=None, version=2):
        """Start the sequence that belongs to a seed."""
        if version == 1 and isinstance(a, (str, bytes)):
            letters = a.decode('latin-1') if isinstance(a, bytes) else a
            x = ord(letters[0]) << 7 if letters else 0
            for letter in letters:
                x = ((1000003 * x) ^ ord(letter)) & 0xFFFFFFFFFFFFFFFF
            x ^= len(letters)
            a = -2 if x == -1 else x
        elif version == 2 and isinstance(a, (str, bytes, bytearray)):
            data = a.encode() if isinstance(a, str) else bytes(a)
            a = int.from_bytes(data + _random.digest(data), 'big')
        elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
            first = 'are:\nNone, int, ' if _MINOR >= 13 else 'are: None,\nint, '
            raise TypeError('The only supported seed types ' + first + 'float, str, bytes, and bytearray.')
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        """The state, for setstate()."""
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        """Go on from a state that getstate() gave."""
        version = state[0]
        if version not in (2, 3):
            raise ValueError("state with version %s passed to Random.setstate() of version %s"
                             % (version, self.VERSION))
        _, words, self.gauss_next = state
        if version == 2:
            words = tuple(word % (2 ** 32) for word in words)
        super().setstate(words)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    # whole numbers

    def _randbelow_with_getrandbits(self, n):
        getrandbits = self.getrandbits
        bits = n.bit_length()
        number = getrandbits(bits)
        while number >= n:
            number = getrandbits(bits)
        return number

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        random = self.random
        if n >= maxsize:
            _warn("Underlying random() generator does not supply \n"
                  "enough bits to choose from a population range this large.\n"
                  "To remove the range limitation, add a getrandbits() method.")
            return floor(random() * n)
        limit = (maxsize - maxsize % n) / maxsize
        number = random()
        while number >= limit:
            number = random()
        return floor(number * maxsize) % n

    _randbelow = _randbelow_with_getrandbits

    def randbytes(self, n):
        """So many random bytes."""
        return self.getrandbits(n * 8).to_bytes(n, 'little')

    def randrange(self, start, stop=None, step=_ONE):
        """A random item of range(start, stop, step)."""
        first = _whole(start, "arg 1")
        if stop is None:
            if step is not _ONE:
                raise TypeError("Missing a non-None stop argument")
            if first > 0:
                return self._randbelow(first)
            raise ValueError("empty range for randrange()")
        last = _whole(stop, "stop")
        width = last - first
        by = _whole(step, "step")
        if by == 1:
            if width > 0:
                return first + self._randbelow(width)
            if _MINOR < 12:
                raise ValueError("empty range for randrange() (%d, %d, %d)" % (first, last, width))
            raise ValueError(f"empty range in randrange({start}, {stop})")
        if by == 0:
            raise ValueError("zero step for randrange()")
        count = (width + by - 1) // by if by > 0 else (width + by + 1) // by
        if count <= 0:
            if _MINOR < 12:
                raise ValueError("empty range for randrange()")
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return first + by * self._randbelow(count)

    def randint(self, a, b):
        """A random whole number from a to b, both included."""
        return self.randrange(a, b + 1)

    # sequences

    def choice(self, seq):
        """One element of a sequence that is not empty."""
        if not len(seq):
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        """Bring a list into a random order, in place."""
        randbelow = self._randbelow
        for i in reversed(range(1, len(x))):
            j = randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """k elements of different places, as a new list."""
        if not _is_sequence(population):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            totals = _running_totals(counts)
            if len(totals) != n:
                raise ValueError('The number of counts does not match the population')
            total = totals.pop()
            if not isinstance(total, int):
                raise TypeError('Counts must be integers')
            if total <= 0:
                raise ValueError('Total of counts must be greater than zero')
            chosen = self.sample(range(total), k=k)
            return [population[_place(totals, number, 0, len(totals))] for number in chosen]
        randbelow = self._randbelow
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result = [None] * k
        size = 21
        if k > 5:
            size += 4 ** ceil(log(k * 3, 4))
        if n <= size:
            pool = list(population)
            for i in range(k):
                j = randbelow(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
            return result
        taken = set()
        for i in range(k):
            j = randbelow(n)
            while j in taken:
                j = randbelow(n)
            taken.add(j)
            result[i] = population[j]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k elements, each drawn anew, as a list."""
        random = self.random
        n = len(population)
        if cum_weights is None:
            if weights is None:
                n += 0.0
                return [population[floor(random() * n)] for _ in range(k)]
            try:
                cum_weights = _running_totals(weights)
            except TypeError:
                if not isinstance(weights, int):
                    raise
                k = weights
                raise TypeError(f'The number of choices must be a keyword argument: {k=}') from None
        elif weights is not None:
            raise TypeError('Cannot specify both weights and cumulative weights')
        if len(cum_weights) != n:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if not isfinite(total):
            raise ValueError('Total of weights must be finite')
        last = n - 1
        return [population[_place(cum_weights, random() * total, 0, last)] for _ in range(k)]

    # distributions

    def uniform(self, a, b):
        """A number from a to b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """Triangular distribution between low and high with its peak at mode."""
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Normal distribution: mean mu, standard deviation sigma."""
        random = self.random
        while True:
            first = random()
            second = 1.0 - random()
            z = NV_MAGICCONST * (first - 0.5) / second
            if z * z / 4.0 <= -log(second):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Normal distribution; every second number comes from the one before."""
        random = self.random
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = random() * TWOPI
            radius = sqrt(-2.0 * log(1.0 - random()))
            z = cos(angle) * radius
            self.gauss_next = sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        """A number whose logarithm is normally distributed."""
        return exp(self.normalvariate(mu, sigma))

    if _MINOR >= 12:
        def expovariate(self, lambd=1.0):
            """Exponential distribution of mean 1 / lambd."""
            return -log(1.0 - self.random()) / lambd
    else:
        def expovariate(self, lambd):
            """Exponential distribution of mean 1 / lambd."""
            return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """An angle around mu, closer with a higher kappa."""
        random = self.random
        if kappa <= 1e-6:
            return TWOPI * random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(pi * random())
            d = z / (r + z)
            u = random()
            if u < 1.0 - d * d or u <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if random() > 0.5:
            return (mu + acos(f)) % TWOPI
        return (mu - acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        """Gamma distribution of mean alpha * beta."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        random = self.random
        if alpha > 1.0:
            root = sqrt(2.0 * alpha - 1.0)
            b = alpha - LOG4
            c = alpha + root
            while True:
                first = random()
                if not 1e-7 < first < 0.9999999:
                    continue
                second = 1.0 - random()
                v = log(first / (1.0 - first)) / root
                x = alpha * exp(v)
                z = first * first * second
                r = b + c * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= log(z):
                    return x * beta
        if alpha == 1.0:
            return -log(1.0 - random()) * beta
        while True:
            u = random()
            b = (e + alpha) / e
            p = b * u
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((b - p) / alpha)
            u = random()
            if u <= x ** (alpha - 1.0) if p > 1.0 else u <= exp(-x):
                return x * beta

    def betavariate(self, alpha, beta):
        """Beta distribution: a number from 0 to 1."""
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        """Pareto distribution of shape alpha."""
        u = 1.0 - self.random()
        return u ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """Weibull distribution of scale alpha and shape beta."""
        u = 1.0 - self.random()
        return alpha * (-log(u)) ** (1.0 / beta)

    if _MINOR >= 12:
        def binomialvariate(self, n=1, p=0.5):
            """How many of n trials succeed if each does with probability p."""
            if n < 0:
                raise ValueError("n must be non-negative")
            if p <= 0.0 or p >= 1.0:
                if p == 0.0:
                    return 0
                if p == 1.0:
                    return n
                raise ValueError("p must be in the range 0.0 <= p <= 1.0")
            if n == 1:
                return index(self.random() < p)
            if p > 0.5:
                return n - self.binomialvariate(n, 1.0 - p)
            if n * p < 10.0:
                return self._few_successes(n, p)
            return self._many_successes(n, p)

        def _few_successes(self, n, p):
            random = self.random
            count = trials = 0
            c = log2(1.0 - p)
            if not c:
                return count
            while True:
                trials += floor(log2(random()) / c) + 1
                if trials > n:
                    return count
                count += 1

        def _many_successes(self, n, p):
            random = self.random
            deviation = sqrt(n * p * (1.0 - p))
            b = 1.15 + 2.53 * deviation
            a = -0.0873 + 0.0248 * b + 0.01 * p
            c = n * p + 0.5
            limit = 0.92 - 4.2 / b
            alpha = None
            while True:
                u = random() - 0.5
                us = 0.5 - fabs(u)
                k = floor((2.0 * a / us + b) * u + c)
                if k < 0 or k > n:
                    continue
                v = random()
                if us >= 0.07 and v <= limit:
                    return k
                if alpha is None:
                    alpha = (2.83 + 5.1 / b) * deviation
                    odds = log(p / (1.0 - p))
                    mode = floor((n + 1) * p)
                    h = lgamma(mode + 1) + lgamma(n - mode + 1)
                v *= alpha / (a / (us * us) + b)
                if log(v) <= h - lgamma(k + 1) - lgamma(n - k + 1) + (k - mode) * odds:
                    return k


class SystemRandom(Random):
    """A generator whose numbers cannot be seeded."""

    def random(self):
        """The next number from 0 up to 1."""
        return (_random.systembits(56) >> 3) * RECIP_BPF

    def getrandbits(self, k):
        """A number of k random bits."""
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        return _random.systembits(k)

    def randbytes(self, n):
        """So many random bytes."""
        return _random.systembits(n * 8).to_bytes(n, 'little')

    def seed(self, *args, **kwds):
        return None

    def _notimplemented(self, *args, **kwds):
        raise NotImplementedError('System entropy source does not have state.')

    getstate = setstate = _notimplemented


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
choices = _inst.choices
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
if _MINOR >= 12:
    binomialvariate = _inst.binomialvariate
gauss = _inst.gauss
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
getstate = _inst.getstate
setstate = _inst.setstate
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
