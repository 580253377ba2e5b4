# SPDX-License-Identifier: GPL-3.0-or-later
import statistics as st
print(st.mean([1, 2, 3, 4]), st.mean([1.5, 2]), st.median([3, 1, 2]), st.median([1, 2, 3, 4]), st.mode("aabb"), st.multimode("aabbc"), st.stdev([1, 2, 3, 4]), st.pstdev([1, 2, 3]), st.variance([2, 4, 6]), st.fmean([1, 2]), st.median_low([1, 2]), st.harmonic_mean([40, 60]), st.geometric_mean([4, 9]), st.quantiles([1, 2, 3, 4, 5]))
for bad in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.mode([])):
    try:
        bad()
    except st.StatisticsError as e:
        print(e)
