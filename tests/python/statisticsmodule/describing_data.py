# SPDX-License-Identifier: GPL-3.0-or-later
import statistics as s
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(s.mean(data), s.median(data), s.mode(data), s.multimode([1, 1, 2, 2]), s.pstdev(data), s.stdev(data), s.variance(data), s.pvariance(data))
print(s.median_low(data), s.median_high(data), s.median_grouped(data), s.fmean(data), s.geometric_mean([1, 2, 4]), s.harmonic_mean([40, 60]))
print(s.quantiles(data, n=4), s.quantiles(data, n=4, method="inclusive"), s.correlation([1, 2, 3], [2, 4, 7]), s.covariance([1, 2, 3], [1, 5, 7]), s.linear_regression([1, 2, 3], [2, 4, 6]))
for call in (lambda: s.mean([]), lambda: s.mode([]), lambda: s.stdev([1]), lambda: s.median([]), lambda: s.harmonic_mean([-1]), lambda: s.geometric_mean([]), lambda: s.mean(["a"]), lambda: s.quantiles([1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
n = s.NormalDist(100, 15)
print(n, n.mean, n.cdf(115), n.pdf(100), n.inv_cdf(0.5), n + 5, n * 2, n.zscore(130), s.NormalDist.from_samples(data), n.overlap(s.NormalDist(110, 15)))
