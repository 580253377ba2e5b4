# SPDX-License-Identifier: GPL-3.0-or-later
import heapq
h = [5, 3, 8, 1]
QUESTIONS = r"""
heapq.heapify(h), h
heapq.heappush(h, 0), h
heapq.heappop(h), h
heapq.heapreplace(h, 9), h
heapq.heappushpop(h, 2), h, heapq.heappushpop([], 5)
heapq.nlargest(2, h), heapq.nsmallest(2, h), heapq.nlargest(0, h), heapq.nlargest(9, "hello"), heapq.nsmallest(1, ["bb", "a"], key=len), heapq.nlargest(1, [])
list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge("ad", "BC", key=str.lower)), list(heapq.merge())
heapq.heappop([])
heapq.heapreplace([], 1)
heapq.heappush((), 1)
heapq.heapify("abc")
heapq.heapify([1, "a"])
heapq.heappush([1], "a")
heapq.nlargest(1, 5)
heapq.nlargest("a", [1])
heapq.heappop()
heapq.heapify([3, 1, 2]), heapq.heapify([])
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
