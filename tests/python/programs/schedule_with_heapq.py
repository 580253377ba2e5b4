# SPDX-License-Identifier: GPL-3.0-or-later
import bisect
import heapq
import itertools
from dataclasses import dataclass, field


@dataclass(order=True)
class Task:
    priority: int
    number: int
    name: str = field(compare=False)


class Schedule:
    def __init__(self):
        self.heap, self.counter, self.gone = [], itertools.count(), set()

    def add(self, name, priority=5):
        task = Task(priority, next(self.counter), name)
        heapq.heappush(self.heap, task)
        return task

    def cancel(self, task):
        self.gone.add(task.number)

    def __iter__(self):
        while self.heap:
            task = heapq.heappop(self.heap)
            if task.number not in self.gone:
                yield task

    def __len__(self):
        return len(self.heap) - len(self.gone)


schedule = Schedule()
tasks = [schedule.add(name, priority) for name, priority in [("read", 3), ("sleep", 9), ("eat", 1), ("code", 3), ("walk", 5)]]
schedule.cancel(tasks[3])
print(len(schedule), [task.name for task in schedule.heap], schedule.heap[0])
print([(task.priority, task.name) for task in schedule], len(schedule.heap))


def dijkstra(roads, start):
    far, heap = {start: 0}, [(0, start)]
    while heap:
        so_far, here = heapq.heappop(heap)
        if so_far > far[here]:
            continue
        for there, length in roads.get(here, {}).items():
            if so_far + length < far.get(there, float("inf")):
                far[there] = so_far + length
                heapq.heappush(heap, (far[there], there))
    return far


print(dijkstra({"A": {"B": 7, "C": 3}, "C": {"B": 1, "D": 8}, "B": {"D": 2}}, "A"))
data = [5, 1, 8, 3, 9, 2]
heap = data[:]
heapq.heapify(heap)
print(heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 7), heap, heapq.nlargest(2, data), heapq.nsmallest(3, data, key=lambda n: -n))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9], reverse=False)), list(heapq.merge("ace", "bd", key=str.upper)), [heapq.heappop(heap) for _ in range(3)])


def grade(points, limits=(50, 60, 75, 90), letters="FDCBA"):
    return letters[bisect.bisect(limits, points)]


print([grade(p) for p in (12, 50, 59.9, 75, 89, 90, 100)])
names, row = ["Ann", "Cid", "Eve"], [1, 2, 2, 2, 5]
bisect.insort(names, "Bob")
bisect.insort(names, "dan", key=str.lower)
print(names, bisect.bisect_left(row, 2), bisect.bisect_right(row, 2), bisect.bisect(row, 3), bisect.bisect_left(row, 2, lo=2))


def index(sorted_items, wanted):
    i = bisect.bisect_left(sorted_items, wanted)
    if i != len(sorted_items) and sorted_items[i] == wanted:
        return i
    raise ValueError(f"{wanted!r} is not there")


for wanted in (5, 4):
    try:
        print(index(row, wanted))
    except ValueError as error:
        print(error)
for bad in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify([1, "a"]), lambda: bisect.insort([1], "a"), lambda: bisect.bisect([1], 1, -1),
            lambda: heapq.heappush([(1, {})], (1, {}))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
