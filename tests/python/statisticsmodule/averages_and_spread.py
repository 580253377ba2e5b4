# SPDX-License-Identifier: GPL-3.0-or-later
import statistics as s
QUESTIONS = r"""
s.mean([1, 2, 3, 4]), s.mean([1.5, 2]), s.fmean([1, 2]), s.fmean([1, 2], [3, 1]), s.geometric_mean([1, 4]), s.harmonic_mean([40, 60]), s.median([3, 1, 2]), s.median([1, 2, 3, 4]), s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.median_grouped([1, 2, 2, 3])
s.mode([1, 1, 2]), s.mode("aab"), s.multimode("aabb"), s.multimode([]), s.mode([1, 2])
s.pstdev([1, 2, 3]), s.stdev([1, 2, 3]), s.pvariance([1, 2, 3]), s.variance([1, 2, 3]), s.variance([1.5, 2.5]), s.stdev([2, 2]), s.pvariance([1, 2], 1.5)
s.quantiles([1, 2, 3, 4, 5]), s.quantiles(range(1, 11), n=10), s.quantiles([1, 2, 3], n=2, method="inclusive")
s.mean([])
s.median([])
s.mode([])
s.stdev([1])
s.fmean([])
s.mean(["a"])
s.mean(5)
s.geometric_mean([0, 1])
s.geometric_mean([-1])
s.harmonic_mean([-1])
s.quantiles([1], n=4)
s.quantiles([1, 2], n=0)
s.correlation([1, 2, 3], [1, 2, 4]), s.covariance([1, 2, 3], [1, 2, 4]), s.linear_regression([1, 2, 3], [2, 4, 6])
s.correlation([1], [1])
s.correlation([1, 1], [1, 2])
s.linear_regression([1, 2], [1])
s.NormalDist(0, 1).pdf(0), s.NormalDist(100, 15).cdf(115), s.NormalDist.from_samples([1, 2, 3]), s.NormalDist(1, 2) + s.NormalDist(3, 4), s.NormalDist(0, 1).inv_cdf(0.5), s.NormalDist(5, 2).zscore(9), s.NormalDist(1, 2).mean, s.NormalDist(1, 2).variance, s.NormalDist(0, 1).quantiles(4), s.NormalDist(2, 1) * 3
s.NormalDist(0, -1)
s.NormalDist(0, 1).inv_cdf(0)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
