# SPDX-License-Identifier: GPL-3.0-or-later
# The module heapq: heaps are native; here is what works with whole iterables.
from _heapq import (
    _heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop, heapreplace,
)

__all__ = "heappush heappop heapify heapreplace merge nlargest nsmallest heappushpop".split()


class _Source:
    """An iterable that is being merged: its next item and that item's rank."""

    def __init__(self, iterable, key):
        self.advance = iter(iterable).__next__
        self.key = key
        self.item = None

    def rank(self):
        """Takes the next item; StopIteration at the end."""
        self.item = self.advance()
        return self.item if self.key is None else self.key(self.item)


def merge(*iterables, key=None, reverse=False):
    """Goes through sorted iterables at once, in order."""
    order, drop, change = ((_heapify_max, _heappop_max, _heapreplace_max) if reverse else
                           (heapify, heappop, heapreplace))
    waiting = []
    for number, iterable in enumerate(iterables):
        source = _Source(iterable, key)
        try:
            # Of equal ranks the earlier iterable comes first.
            waiting.append([source.rank(), -number if reverse else number, source])
        except StopIteration:
            pass
    order(waiting)
    while waiting:
        first = waiting[0]
        source = first[2]
        yield source.item
        if len(waiting) == 1:
            yield from source.advance.__self__
            return
        try:
            first[0] = source.rank()
        except StopIteration:
            drop(waiting)
        else:
            change(waiting, first)


def _ranked(items, key, step):
    """(rank, order, item): the order decides between equal ranks, and so the items are never compared."""
    place = 0
    for item in items:
        yield item if key is None else key(item), place, item
        place += step


def _selected(n, iterable, key, largest):
    """The n best items, the best first; equal ones stay in order."""
    from itertools import islice
    rows = _ranked(iterable, key, -1 if largest else 1)
    heap = list(islice(rows, max(n, 0)))
    if not heap:
        return []
    order, replace = (heapify, heapreplace) if largest else (_heapify_max, _heapreplace_max)
    order(heap)
    for row in rows:
        worst = heap[0][0]
        if (worst < row[0]) if largest else (row[0] < worst):
            replace(heap, row)
    return [row[2] for row in sorted(heap, reverse=largest)]


_NONE = object()


def _best(n, iterable, key, largest):
    if n == 1:
        found = (max if largest else min)(iterable, default=_NONE, key=key)
        return [] if found is _NONE else [found]
    size = len(iterable) if hasattr(iterable, "__len__") else None
    if size is not None and n >= size:
        return sorted(iterable, key=key, reverse=largest)[:n]
    return _selected(n, iterable, key, largest)


def nsmallest(n, iterable, key=None):
    """The n smallest items in order."""
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first."""
    return _best(n, iterable, key, True)
