# SPDX-License-Identifier: GPL-3.0-or-later
"""Averages and spread, computed exactly and rounded once (Lib/statistics.py has the formulas)."""
import sys
from collections import Counter, namedtuple
from fractions import Fraction
from math import erf, exp, fabs, fsum, hypot, inf, isfinite, isinf, isnan, isqrt, log, nan, sqrt, tau

__import__("collections.abc")  # CPython's own has it, too

_MINOR = sys.version_info[1]
if _MINOR >= 12:
    from math import sumprod
else:
    def sumprod(p, q):
        return fsum(a * b for a, b in zip(p, q))

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
           'harmonic_mean', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low',
           'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


# exact sums

def _is_decimal(kind):
    decimal = sys.modules.get('decimal')
    return decimal is not None and issubclass(kind, decimal.Decimal)


def _ratio(x):
    """The number as numerator and denominator; (x, None) for infinities and nan."""
    try:
        return x.as_integer_ratio()
    except (ValueError, OverflowError):
        return x, None
    except AttributeError:
        pass
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _common(kinds):
    """The type that results of these have."""
    result = int
    for kind in kinds:
        result = _wider(result, kind)
    return result


def _wider(a, b):
    if a is b or b is int or b is bool:
        return a
    if a is int or issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(b, int):
        return a
    if issubclass(a, int) or issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _total(parts):
    """The sum of numerators by denominator."""
    if None in parts:
        return parts[None]
    total = Fraction(0)
    for below, above in parts.items():
        total += Fraction(above, below)
    return total


def _sum(data):
    """Type, exact sum and number of the data."""
    count = 0
    kinds = {}
    parts = {}
    for x in data:
        kinds[type(x)] = True
        above, below = _ratio(x)
        parts[below] = parts.get(below, 0) + above
        count += 1
    total = _total(parts)
    return _common(kinds), total, count


def _squares(data, center=None):
    """Type, exact sum of the squared distances from the mean, the mean, number of the data."""
    if center is not None:
        kind, total, count = _sum((x - center) * (x - center) for x in data)
        return kind, total, center, count
    count = 0
    kinds = {}
    parts = {}
    squares = {}
    for x in data:
        kinds[type(x)] = True
        above, below = _ratio(x)
        parts[below] = parts.get(below, 0) + above
        squares[below] = squares.get(below, 0) + above * above
        count += 1
    if not count:
        total = center = Fraction(0)
    elif None in parts:
        total = center = parts[None]
    else:
        plain = _total(parts)
        square = _total({below * below: above for below, above in squares.items()})
        total = (count * square - plain * plain) / count
        center = plain / count
    return _common(kinds), total, center, count


def _as_type(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if _is_decimal(kind):
            return kind(value.numerator) / kind(value.denominator)
        raise


def _root(above, below):
    """The square root of a fraction, rounded once."""
    shift = (above.bit_length() - below.bit_length() - 109) // 2
    if shift >= 0:
        below <<= 2 * shift
    else:
        above <<= -2 * shift
    root = isqrt(above // below)
    root |= root * root * below != above
    return (root << shift) / 1 if shift >= 0 else root / (1 << -shift)


def _decimal_root(above, below, kind):
    if above <= 0:
        if not above:
            return kind('0.0')
        above, below = -above, -below
    root = (kind(above) / kind(below)).sqrt()
    n, d = root.as_integer_ratio()
    plus = root.next_plus()
    n2, d2 = plus.as_integer_ratio()
    if 4 * above * (d * d2) ** 2 > below * (d * n2 + d2 * n) ** 2:
        return plus
    minus = root.next_minus()
    n2, d2 = minus.as_integer_ratio()
    if 4 * above * (d * d2) ** 2 < below * (d * n2 + d2 * n) ** 2:
        return minus
    return root


# averages

def mean(data):
    """The sum of the data, divided by their number."""
    kind, total, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _as_type(total / count, kind)


def fmean(data, weights=None):
    """The mean as a float, fast."""
    if not hasattr(data, '__len__'):
        data = list(data)
    if weights is None:
        total = fsum(data)
        if not len(data):
            raise StatisticsError('fmean requires at least one data point')
        return total / len(data)
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    if len(data) != len(weights):
        raise StatisticsError('data and weights must be the same length')
    above = sumprod(data, weights)
    below = fsum(weights)
    if not below:
        raise StatisticsError('sum of weights must be non-zero')
    return above / below


def geometric_mean(data):
    """The mean of the logarithms, as a number."""
    if _MINOR < 13:
        try:
            return exp(fmean(map(log, data)))
        except ValueError:
            raise StatisticsError('geometric mean requires a non-empty dataset containing positive '
                                  'numbers') from None
    logs = []
    count = 0
    zero = False
    for x in data:
        count += 1
        if x > 0.0 or isnan(x):
            logs.append(log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    if not count:
        raise StatisticsError('Must have a non-empty dataset')
    total = fsum(logs)
    if isnan(total):
        return nan
    if zero:
        return nan if total == inf else 0.0
    return exp(total / count)


_NEGATIVE = 'harmonic mean does not support negative values'


def _not_negative(values):
    for x in values:
        if x < 0:
            raise StatisticsError(_NEGATIVE)
        yield x


def harmonic_mean(data, weights=None):
    """The inverse of the mean of the inverses."""
    if iter(data) is data:
        data = list(data)
    count = len(data)
    if count < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if count == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (int, float, Fraction)) and not _is_decimal(type(x)):
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError(_NEGATIVE)
        return x
    if weights is None:
        weights = [1] * count
        whole = count
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != count:
            raise StatisticsError('Number of weights does not match data size')
        whole = _sum(_not_negative(weights))[1]
    try:
        kind, total, count = _sum(w / x if w else 0 for w, x in zip(weights, _not_negative(data)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _as_type(whole / total, kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data


def median(data):
    """The middle one, or the mean of the two in the middle."""
    data = _sorted(data)
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    """The middle one, or the lower of the two in the middle."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle one, or the higher of the two in the middle."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0 if _MINOR >= 12 else 1):
    """The median of data that stand for intervals."""
    from bisect import bisect_left, bisect_right
    data = _sorted(data)
    count = len(data)
    x = data[count // 2]
    first = bisect_left(data, x)
    size = bisect_right(data, x, lo=first) - first
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (count / 2 - first) / size


def mode(data):
    """The most frequent one; of several the first."""
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError('no mode for empty data')


def multimode(data):
    """All most frequent ones."""
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The n - 1 numbers that divide the data into n parts of one probability."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    count = len(data)
    if count < 2:
        if _MINOR < 13:
            raise StatisticsError('must have at least two data points')
        if count == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        for i in range(1, n):
            j, rest = divmod(i * (count - 1), n)
            result.append((data[j] * (n - rest) + data[j + 1] * rest) / n)
        return result
    if method != 'exclusive':
        raise ValueError(f'Unknown method: {method!r}')
    for i in range(1, n):
        j = min(max(i * (count + 1) // n, 1), count - 1)
        rest = i * (count + 1) - j * n
        result.append((data[j - 1] * (n - rest) + data[j] * rest) / n)
    return result


# spread

def variance(data, xbar=None):
    """The mean squared distance from the mean, of a sample."""
    kind, total, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('variance requires at least two data points')
    return _as_type(total / (count - 1), kind)


def pvariance(data, mu=None):
    """The mean squared distance from the mean, of all there are."""
    kind, total, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _as_type(total / count, kind)


def _deviation(total, count, kind):
    square = total / count
    if _is_decimal(kind):
        return _decimal_root(square.numerator, square.denominator, kind)
    return _root(square.numerator, square.denominator)


def stdev(data, xbar=None):
    """The square root of variance()."""
    kind, total, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _deviation(total, count - 1, kind)


def pstdev(data, mu=None):
    """The square root of pvariance()."""
    kind, total, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _deviation(total, count, kind)


# two variables

def _check_pairs(x, y, what):
    count = len(x)
    if len(y) != count:
        raise StatisticsError(what + ' requires that both inputs have same number of data points')
    if count < 2:
        raise StatisticsError(what + ' requires at least two data points')
    return count


def covariance(x, y, /):
    """How the two go up and down together."""
    count = _check_pairs(x, y, 'covariance')
    xbar = fsum(x) / count
    ybar = fsum(y) / count
    return sumprod((xi - xbar for xi in x), (yi - ybar for yi in y)) / (count - 1)


def _ranks(data, start):
    """The rank of each; equal ones have the mean of their ranks."""
    order = sorted((value, place) for place, value in enumerate(data))
    result = [0] * len(order)
    first = 0
    while first < len(order):
        last = first
        while last < len(order) and order[last][0] == order[first][0]:
            last += 1
        rank = start - 1 + first + (last - first + 1) / 2
        for _, place in order[first:last]:
            result[place] = rank
        first = last
    return result


def _root_of_product(x, y):
    """sqrt(x * y), without the error of the product."""
    root = sqrt(x * y)
    if not isfinite(root):
        if isinf(root) and not isinf(x) and not isinf(y):
            scale = 2.0 ** -512
            return _root_of_product(scale * x, scale * y) / scale
        return root
    if not root:
        if x and y:
            scale = 2.0 ** 537
            return _root_of_product(scale * x, scale * y) / scale
        return root
    return root + sumprod((x, root), (y, -root)) / (2.0 * root)


def _correlation(x, y, method):
    count = _check_pairs(x, y, 'correlation')
    if method not in ('linear', 'ranked'):
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (count - 1) / -2
        x, y = _ranks(x, start), _ranks(y, start)
    else:
        xbar = fsum(x) / count
        ybar = fsum(y) / count
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxx, sxy, syy = [sumprod(one, other) for one, other in ((x, x), (x, y), (y, y))]
    try:
        return sxy / (_root_of_product(sxx, syy) if _MINOR >= 13 else sqrt(sxx * syy))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


if _MINOR >= 12:
    def correlation(x, y, /, *, method='linear'):
        """From -1 to 1: how well a line fits the pairs."""
        return _correlation(x, y, method)
else:
    def correlation(x, y, /):
        """From -1 to 1: how well a line fits the pairs."""
        return _correlation(x, y, 'linear')

LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    """The line that fits the pairs best."""
    count = _check_pairs(x, y, 'linear regression')
    if not proportional:
        xbar = fsum(x) / count
        ybar = fsum(y) / count
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = sumprod(x, y) + 0.0
    sxx = sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# the normal distribution

def _polynomial(factors, r):
    result = factors[0]
    for factor in factors[1:]:
        result = result * r + factor
    return result


# Algorithm AS 241 (Wichura 1988): three ranges, factors above and below the line.
_INNER = ((2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
           4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
           1.3314166789178437745e+2, 3.3871328727963666080e+0),
          (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
           2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
           4.2313330701600911252e+1, 1.0))
_OUTER = ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
           1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
           4.63033784615654529590e+0, 1.42343711074968357734e+0),
          (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
           1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
           2.05319162663775882187e+0, 1.0))
_FAR = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
         2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
         5.46378491116411436990e+0, 6.65790464350110377720e+0),
        (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
         7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
         5.99832206555887937690e-1, 1.0))


def _inverse(p, mu, sigma):
    q = p - 0.5
    if fabs(q) <= 0.425:
        r = 0.180625 - q * q
        x = _polynomial(_INNER[0], r) * q / _polynomial(_INNER[1], r)
        return mu + x * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    factors, r = (_OUTER, r - 1.6) if r <= 5.0 else (_FAR, r - 5.0)
    x = _polynomial(factors[0], r) / _polynomial(factors[1], r)
    return mu + (-x if q < 0.0 else x) * sigma


_ROOT_2 = sqrt(2.0)


class NormalDist:
    """The normal distribution of a random variable."""
    __slots__ = ('_mu', '_sigma')

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with mean and deviation of the data."""
        kind, total, center, count = _squares(data)
        if count < 2:
            raise StatisticsError('stdev requires at least two data points')
        square = total / (count - 1)
        return cls(float(center), _root(square.numerator, square.denominator))

    def samples(self, n, *, seed=None):
        """n random numbers of this distribution."""
        import random
        source = random if seed is None else random.Random(seed)
        if _MINOR < 13:
            return [source.gauss(self._mu, self._sigma) for _ in range(n)]
        return [_inverse(source.random(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        """How dense the probability is at x."""
        square = self._sigma * self._sigma
        if not square:
            raise StatisticsError('pdf() not defined when sigma is zero')
        distance = x - self._mu
        return exp(distance * distance / (-2.0 * square)) / sqrt(tau * square)

    def cdf(self, x):
        """The probability of at most x."""
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero' if _MINOR >= 12 else
                                  'cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * _ROOT_2)))

    def inv_cdf(self, p):
        """The x with cdf(x) == p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if _MINOR < 12 and self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area that two distributions have in common."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        square_a, square_b = a.variance, b.variance
        if not square_a or not square_b:
            raise StatisticsError('overlap() not defined when sigma is zero')
        difference = square_b - square_a
        apart = fabs(b._mu - a._mu)
        if not difference:
            return 1.0 - erf(apart / (2.0 * a._sigma * _ROOT_2))
        middle = a._mu * square_b - b._mu * square_a
        side = a._sigma * b._sigma * sqrt(apart * apart + difference * log(square_b / square_a))
        first = (middle + side) / difference
        second = (middle - side) / difference
        return 1.0 - (fabs(b.cdf(first) - a.cdf(first)) + fabs(b.cdf(second) - a.cdf(second)))

    def zscore(self, x):
        """How many deviations x is above the mean."""
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__

    def __rsub__(self, other):
        return -(self - other)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
