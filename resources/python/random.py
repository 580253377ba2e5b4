# SPDX-License-Identifier: GPL-3.0-or-later
# The module random: whole numbers and choices out of lists; the distributions are in _distributions, imported when one
# is asked for. The rules and the order of the draws are Lib/random.py's, so that a seed gives the same numbers.
import _random
import sys
from _native import index
from math import ceil, exp, floor, isfinite, log, pi, sqrt

_MINOR = sys.version_info[1]

NV_MAGICCONST = 4 * exp(-0.5) / sqrt(2.0)
LOG4 = log(4.0)
SG_MAGICCONST = 1.0 + log(4.5)
TWOPI = 2.0 * pi
BPF = 53
RECIP_BPF = 0.5 ** BPF
_ONE = 1

__all__ = ("Random SystemRandom betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits "
           "getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed "
           "setstate shuffle triangular uniform vonmisesvariate weibullvariate").split()
if _MINOR < 12:
    __all__.remove("binomialvariate")


def _warn(text, category=None, level=3):
    from warnings import warn
    warn(text, category, level)


def _whole(value, what):
    """The value as an int; 3.11 still takes floats without a fraction."""
    if _MINOR >= 12:
        return index(value)
    try:
        return index(value)
    except TypeError:
        number = int(value)
        if number != value:
            _warn('randrange() will raise TypeError in the future', DeprecationWarning, 4)
            raise ValueError(f"non-integer {what} for randrange()")
        _warn('non-integer arguments to randrange() have been deprecated since Python 3.10 and will be '
              'removed in a subsequent version', DeprecationWarning, 4)
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


def _totals_of(weights):
    try:
        return _running_totals(weights)
    except TypeError:
        if isinstance(weights, int):
            raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}") from None
        raise


def _place(totals, x, low, high):
    """The first place whose total is above x."""
    while low < high:
        middle = (low + high) // 2
        if x < totals[middle]:
            high = middle
        else:
            low = middle + 1
    return low


def _old_hash(text):
    """What version 1 of seed() makes of a text."""
    number = ord(text[0]) << 7 if text else 0
    for letter in text:
        number = (1000003 * number ^ ord(letter)) % (1 << 64)
    number ^= len(text)
    return number if number != -1 else -2


class Random(_random.Random):
    """A generator of random numbers of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def __init_subclass__(cls, /, **kwargs):
        # Whole numbers come out of whichever source the class has defined last.
        for base in cls.__mro__:
            if "_randbelow" in vars(base):
                return
            if "getrandbits" in vars(base) or "random" in vars(base):
                by_bits = "getrandbits" in vars(base)
                cls._randbelow = cls._randbelow_with_getrandbits if by_bits else cls._randbelow_without_getrandbits
                return

    def seed(self, a=None, version=2):
        """Start the sequence that belongs to a seed."""
        textual = isinstance(a, (str, bytes, bytearray))
        if textual and version == 2:
            data = a.encode() if isinstance(a, str) else bytes(a)
            a = int.from_bytes(data + _random.digest(data), "big")
        elif version == 1 and textual and not isinstance(a, bytearray):
            a = _old_hash(a if isinstance(a, str) else a.decode("latin-1"))
        elif not (textual or a is None or isinstance(a, (int, float))):
            first = 'are:\nNone, int, ' if _MINOR >= 13 else 'are: None,\nint, '
            raise TypeError("The only supported seed types " + first + "float, str, bytes, and bytearray.")
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        """The state, for setstate()."""
        words = super().getstate()
        return self.VERSION, words, self.gauss_next

    def setstate(self, state):
        """Go on from a state that getstate() gave."""
        if state[0] not in (2, 3):
            raise ValueError("state with version %s passed to Random.setstate() of version %s"
                             % (state[0], self.VERSION))
        version, words, self.gauss_next = state
        super().setstate(words if version == 3 else tuple([word & 0xFFFFFFFF for word in words]))

    def __reduce__(self):
        state = self.getstate()
        return self.__class__, (), state

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        return self.setstate(state)

    # whole numbers

    def _randbelow_with_getrandbits(self, n):
        """From 0 up to n: draws so many bits as n has until the number is below."""
        draw, bits = self.getrandbits, n.bit_length()
        while True:
            number = draw(bits)
            if number < n:
                return number

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        draw = self.random
        if n < maxsize:
            # Above the last multiple of n the remainders would not be equally likely.
            limit = (maxsize - maxsize % n) / maxsize
            share = draw()
            while not share < limit:
                share = draw()
            return floor(share * maxsize) % n
        _warn("Underlying random() generator does not supply \nenough bits to choose from a population range this "
              "large.\nTo remove the range limitation, add a getrandbits() method.")
        return floor(draw() * n)

    _randbelow = _randbelow_with_getrandbits

    def randbytes(self, n):
        """So many random bytes."""
        number = self.getrandbits(8 * n)
        return number.to_bytes(n, "little")

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
        size = len(seq)
        if size:
            return seq[self._randbelow(size)]
        raise IndexError("Cannot choose from an empty sequence")

    def shuffle(self, x):
        """Bring a list into a random order, in place."""
        last, below = len(x) - 1, self._randbelow
        while last > 0:
            place = below(last + 1)
            x[last], x[place] = x[place], x[last]
            last -= 1

    def sample(self, population, k, *, counts=None):
        """k elements of different places, as a new list."""
        if not _is_sequence(population):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        if counts is not None:
            return self._counted_sample(population, k, _running_totals(counts))
        size = len(population)
        if k < 0 or k > size:
            raise ValueError("Sample larger than population or is negative")
        # A copy of a small population is cheaper than a set of the places that are taken.
        small = 21 + (4 ** ceil(log(3 * k, 4)) if k > 5 else 0)
        draw = self._draw_from_copy if size <= small else self._draw_places
        return draw(population, k, size)

    def _draw_from_copy(self, population, k, size):
        left, chosen = list(population), [None] * k
        for number in range(k):
            place = self._randbelow(size - number)
            chosen[number] = left[place]
            left[place] = left[size - number - 1]
        return chosen

    def _draw_places(self, population, k, size):
        taken, chosen = set(), [None] * k
        for number in range(k):
            place = self._randbelow(size)
            while place in taken:
                place = self._randbelow(size)
            taken.add(place)
            chosen[number] = population[place]
        return chosen

    def _counted_sample(self, population, k, totals):
        if len(totals) != len(population):
            raise ValueError("The number of counts does not match the population")
        whole = totals.pop()
        if not isinstance(whole, int):
            raise TypeError("Counts must be integers")
        if whole <= 0:
            raise ValueError("Total of counts must be greater than zero")
        return [population[_place(totals, number, 0, len(totals))] for number in self.sample(range(whole), k=k)]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k elements, each drawn anew, as a list."""
        draw, size = self.random, len(population)
        if weights is not None and cum_weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if weights is None and cum_weights is None:
            return [population[floor(draw() * (size + 0.0))] for _ in range(k)]
        totals = _totals_of(weights) if cum_weights is None else cum_weights
        if size != len(totals):
            raise ValueError("The number of weights does not match the population")
        whole = totals[-1] + 0.0
        if whole <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not isfinite(whole):
            raise ValueError("Total of weights must be finite")
        return [population[_place(totals, draw() * whole, 0, size - 1)] for _ in range(k)]

    # distributions

    def uniform(self, a, b):
        """A number from a to b."""
        share = self.random()
        return a + (b - a) * share

    def triangular(self, low=0.0, high=1.0, mode=None):
        """Between low and high, most often near mode."""
        return _distributions().triangular(self, low, high, mode)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Normal distribution of that mean and deviation."""
        return _distributions().normalvariate(self, mu, sigma)

    def gauss(self, mu=0.0, sigma=1.0):
        """Normal distribution; the numbers are made in pairs."""
        return _distributions().gauss(self, mu, sigma)

    def lognormvariate(self, mu, sigma):
        """A number whose logarithm is normally distributed."""
        return _distributions().lognormvariate(self, mu, sigma)

    def vonmisesvariate(self, mu, kappa):
        """An angle around mu, closer with a higher kappa."""
        return _distributions().vonmisesvariate(self, mu, kappa)

    def gammavariate(self, alpha, beta):
        """Gamma distribution of mean alpha * beta."""
        return _distributions().gammavariate(self, alpha, beta)

    def betavariate(self, alpha, beta):
        """Beta distribution: from 0 to 1."""
        return _distributions().betavariate(self, alpha, beta)

    def paretovariate(self, alpha):
        """Pareto distribution of that shape."""
        return _distributions().paretovariate(self, alpha)

    def weibullvariate(self, alpha, beta):
        """Weibull distribution of scale alpha and shape beta."""
        return _distributions().weibullvariate(self, alpha, beta)

    def expovariate(self, lambd=1.0):
        """Exponential distribution of mean 1 / lambd."""
        return _distributions().expovariate(self, lambd)

    def binomialvariate(self, n=1, p=0.5):
        """How many of n trials succeed if each does with probability p."""
        return _distributions().binomialvariate(self, n, p)

    if _MINOR < 12:
        del binomialvariate

        def expovariate(self, lambd):
            """Exponential distribution of mean 1 / lambd."""
            return _distributions().expovariate(self, lambd)


def _distributions():
    import _distributions
    return _distributions


class SystemRandom(Random):
    """A generator whose numbers cannot be seeded."""

    def random(self):
        """The next number from 0 up to 1."""
        return RECIP_BPF * (_random.systembits(56) >> 3)

    def getrandbits(self, k):
        """A number of k random bits."""
        if k >= 0:
            return _random.systembits(k)
        raise ValueError("number of bits must be non-negative")

    def randbytes(self, n):
        """So many random bytes."""
        return _random.systembits(n * 8).to_bytes(n, 'little')

    def seed(self, *args, **kwds):
        return None

    def getstate(self, *args, **kwds):
        """There is no state."""
        raise NotImplementedError("System entropy source does not have state.")

    setstate = getstate


_inst = Random()
globals().update({_name: getattr(_inst, _name) for _name in __all__ if _name[0].islower()})
