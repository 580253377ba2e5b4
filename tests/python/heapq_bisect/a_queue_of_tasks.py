# SPDX-License-Identifier: GPL-3.0-or-later
import heapq
from bisect import bisect, bisect_left, insort
tasks = []
for priority, name in [(3, "sleep"), (1, "eat"), (2, "work"), (1, "drink")]:
    heapq.heappush(tasks, (priority, name))
print(tasks, [heapq.heappop(tasks) for _ in range(len(tasks))])
words = ["pear", "fig", "apple", "kiwi", "banana"]
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(3, words), heapq.nsmallest(2, words, key=lambda w: w[-1]), list(heapq.merge([1, 5], [2, 6], [0])))
print(list(heapq.merge("cab".split(), ["b"], reverse=True)), list(heapq.merge([(1, "a")], [(1, "A")], key=lambda p: p[0])), heapq.nlargest(9, [1, 2]), heapq.nsmallest(-1, [1]))
grades = "FEDCBA"
print([grades[bisect([50, 60, 70, 80, 90], score)] for score in (33, 50, 77, 89, 90, 100)])
scores = []
for n in (5, 1, 4, 1, 3):
    insort(scores, n)
print(scores, bisect_left(scores, 1), bisect(scores, 1), bisect_left(scores, 2, lo=3))
class Task:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
heap = [Task(n) for n in (5, 2, 8)]
heapq.heapify(heap)
print([heapq.heappop(heap).n for _ in range(3)])
try:
    heapq.heapify([1, "a"])
except TypeError as error:
    print(error)
