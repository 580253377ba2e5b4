# SPDX-License-Identifier: GPL-3.0-or-later
"""Heap queue algorithm (a.k.a. priority queue).

Heaps are lists for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k,
counting elements from 0; a[0] is always the smallest element.
"""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge',
           'nlargest', 'nsmallest', 'heappushpop']

from _heapq import (heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max,
                    _heappop_max, _heapreplace_max)


def merge(*iterables, key=None, reverse=False):
    '''Merge multiple sorted inputs into a single sorted output.

    Similar to sorted(itertools.chain(*iterables)) but returns a generator,
    does not pull the data into memory all at once, and assumes that each of
    the input streams is already sorted (smallest to largest).

    If *key* is not None, applies a key function to each element to determine
    its sort order.
    '''
    make, pop, replace = ((_heapify_max, _heappop_max, _heapreplace_max) if reverse
                          else (heapify, heappop, heapreplace))
    step = -1 if reverse else 1
    heap = []
    for order, it in enumerate(map(iter, iterables)):
        advance = it.__next__
        try:
            value = advance()
        except StopIteration:
            continue
        heap.append([value if key is None else key(value), order * step, advance, value])
    make(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[3]
                entry[3] = value = entry[2]()
                entry[0] = value if key is None else key(value)
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        entry = heap[0]
        yield entry[3]
        yield from entry[2].__self__


def _best(n, iterable, key, largest):
    """The n best items in order; among equal ones the first come first."""
    step = -1 if largest else 1
    it = iter(iterable)
    heap = [(elem if key is None else key(elem), i * step, elem) for i, elem in zip(range(n), it)]
    if not heap:
        return heap
    make, replace = ((heapify, heapreplace) if largest else (_heapify_max, _heapreplace_max))
    make(heap)
    worst = heap[0][0]
    order = n * step
    for elem in it:
        value = elem if key is None else key(elem)
        if (worst < value) if largest else (value < worst):
            replace(heap, (value, order, elem))
            worst = heap[0][0]
            order += step
    heap.sort(reverse=largest)
    return [entry[2] for entry in heap]


def _few(n, iterable, key, choose):
    """n == 1, or as many as there are; None: neither."""
    if n == 1:
        missing = object()
        found = choose(iter(iterable), default=missing, key=key)
        return [] if found is missing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return None
    if n >= size:
        return sorted(iterable, key=key, reverse=choose is max)[:n]
    return None


def nsmallest(n, iterable, key=None):
    found = _few(n, iterable, key, min)
    return _best(n, iterable, key, False) if found is None else found


def nlargest(n, iterable, key=None):
    found = _few(n, iterable, key, max)
    return _best(n, iterable, key, True) if found is None else found
