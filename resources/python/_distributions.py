# SPDX-License-Identifier: GPL-3.0-or-later
# The distributions of random: each function draws from the generator it is given. How many numbers it draws and what it
# computes of them is as in Lib/random.py, so that a seed gives the same results.
from math import acos, cos, e, exp, fabs, floor, lgamma, log, log2, pi, sin, sqrt

_TURN = 2.0 * pi
_NORMAL = 4 * exp(-0.5) / sqrt(2.0)
_LOG4 = log(4.0)
_GAMMA = 1.0 + log(4.5)


def triangular(generator, low, high, mode):
    share = generator.random()
    if mode is None:
        peak = 0.5
    elif high == low:
        return low
    else:
        peak = (mode - low) / (high - low)
    if share <= peak:
        return low + (high - low) * sqrt(share * peak)
    return high + (low - high) * sqrt((1.0 - share) * (1.0 - peak))


def normalvariate(generator, mu, sigma):
    draw = generator.random
    accepted = False
    while not accepted:
        first = draw()
        second = 1.0 - draw()
        deviation = _NORMAL * (first - 0.5) / second
        accepted = deviation * deviation / 4.0 <= -log(second)
    return mu + deviation * sigma


def gauss(generator, mu, sigma):
    draw, kept = generator.random, generator.gauss_next
    generator.gauss_next = None
    if kept is None:
        angle = _TURN * draw()
        length = sqrt(-2.0 * log(1.0 - draw()))
        kept, generator.gauss_next = cos(angle) * length, sin(angle) * length
    return mu + kept * sigma


def lognormvariate(generator, mu, sigma):
    return exp(generator.normalvariate(mu, sigma))


def expovariate(generator, lambd):
    return -log(1.0 - generator.random()) / lambd


def vonmisesvariate(generator, mu, kappa):
    draw = generator.random
    if kappa <= 1e-6:
        return draw() * _TURN
    half = 0.5 / kappa
    wide = half + sqrt(1.0 + half * half)
    while True:
        height = cos(draw() * pi)
        ratio = height / (wide + height)
        share, bound = draw(), 1.0 - ratio
        if share < 1.0 - ratio * ratio or share <= bound * exp(ratio):
            break
    inverse = 1.0 / wide
    turned = acos((inverse + height) / (1.0 + inverse * height))
    return (mu + turned if draw() > 0.5 else mu - turned) % _TURN


def gammavariate(generator, alpha, beta):
    if min(alpha, beta) <= 0.0:
        raise ValueError("gammavariate: alpha and beta must be > 0.0")
    if alpha == 1.0:
        return -log(1.0 - generator.random()) * beta
    shape = _gamma_above_one if alpha > 1.0 else _gamma_below_one
    return shape(generator.random, alpha) * beta


def _gamma_above_one(draw, alpha):
    root = sqrt(2.0 * alpha - 1.0)
    low, high = alpha - _LOG4, alpha + root
    while True:
        first = draw()
        if first <= 1e-7 or first >= 0.9999999:
            continue
        second = 1.0 - draw()
        power = log(first / (1.0 - first)) / root
        found = alpha * exp(power)
        volume = first * first * second
        rest = low + high * power - found
        if rest + _GAMMA - 4.5 * volume >= 0.0 or rest >= log(volume):
            return found


def _gamma_below_one(draw, alpha):
    edge = (e + alpha) / e
    while True:
        share = edge * draw()
        inside = share <= 1.0
        found = share ** (1.0 / alpha) if inside else -log((edge - share) / alpha)
        limit = exp(-found) if inside else found ** (alpha - 1.0)
        if draw() <= limit:
            return found


def betavariate(generator, alpha, beta):
    one = generator.gammavariate(alpha, 1.0)
    if not one:
        return 0.0
    return one / (one + generator.gammavariate(beta, 1.0))


def paretovariate(generator, alpha):
    return (1.0 - generator.random()) ** (-1.0 / alpha)


def weibullvariate(generator, alpha, beta):
    return alpha * (-log(1.0 - generator.random())) ** (1.0 / beta)


def binomialvariate(generator, n, p):
    if n < 0:
        raise ValueError("n must be non-negative")
    if p == 0.0 or p == 1.0:
        return n if p else 0
    if not 0.0 < p < 1.0:
        raise ValueError("p must be in the range 0.0 <= p <= 1.0")
    if n == 1:
        return int(generator.random() < p)
    if p > 0.5:
        failures = generator.binomialvariate(n, 1.0 - p)
        return n - failures
    count = _few_successes if n * p < 10.0 else _many_successes
    return count(generator.random, n, p)


def _few_successes(draw, n, p):
    """Jumps from one success to the next."""
    scale = log2(1.0 - p)
    if scale == 0.0:
        return 0
    place = successes = 0
    while True:
        place += 1 + floor(log2(draw()) / scale)
        if place > n:
            return successes
        successes += 1


def _many_successes(draw, n, p):
    """Rejection under a transformed bell (Hormann 1993)."""
    spread = sqrt(n * p * (1.0 - p))
    b = 1.15 + 2.53 * spread
    a = 0.01 * p + (0.0248 * b + -0.0873)
    middle, sure = n * p + 0.5, 0.92 - 4.2 / b
    ready = False
    while True:
        offset = draw() - 0.5
        edge = 0.5 - fabs(offset)
        found = floor((2.0 * a / edge + b) * offset + middle)
        if not 0 <= found <= n:
            continue
        height = draw()
        if edge >= 0.07 and height <= sure:
            return found
        if not ready:
            ready = True
            scale = (2.83 + 5.1 / b) * spread
            odds = log(p / (1.0 - p))
            top = floor((n + 1) * p)
            peak = lgamma(top + 1) + lgamma(n - top + 1)
        height *= scale / (a / (edge * edge) + b)
        if log(height) <= peak - lgamma(found + 1) - lgamma(n - found + 1) + (found - top) * odds:
            return found
