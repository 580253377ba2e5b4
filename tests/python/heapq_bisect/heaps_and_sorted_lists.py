# SPDX-License-Identifier: GPL-3.0-or-later
import heapq, bisect
h = [5, 1, 4, 2, 3]
heapq.heapify(h)
print(h, heapq.heappop(h), h)
heapq.heappush(h, 0)
print(h, heapq.heappushpop(h, 9), heapq.heapreplace(h, 7), h, heapq.nlargest(2, [3, 9, 1]), heapq.nsmallest(2, [3, 9, 1], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3])))
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9))
bisect.insort(a, 4); bisect.insort_left(a, 3)
print(a, bisect.bisect(["a", "bbb"], 2, key=len))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
