# SPDX-License-Identifier: GPL-3.0-or-later
import gc
class Node: ...
a = Node(); a.me = a
b = [1]; b.append(b)
QUESTIONS = r"""
gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.get_threshold(), gc.set_threshold(500, 5, 5), gc.get_threshold(), gc.set_threshold(700, 10, 10), gc.get_debug()
gc.is_tracked(5), gc.is_tracked("a"), gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked({1: 2}), gc.is_tracked({1: []}), gc.is_tracked((1, 2)), gc.is_tracked(a), gc.is_tracked(Node), gc.is_tracked(len)
gc.get_referents([1, "a"]), gc.get_referents(5), gc.get_referents((a,)) == [a], gc.is_finalized(a), any(x is b for x in gc.get_referrers(b)), gc.garbage
gc.collect() >= 0, gc.collect(0), gc.collect(generation=1), gc.collect(2)
gc.collect(3)
gc.collect(-1)
gc.collect("a")
gc.set_threshold()
gc.set_threshold("a")
gc.get_count()[1:] is not None, len(gc.get_stats()), sorted(gc.get_stats()[0]), isinstance(gc.get_objects(), list)
gc.set_debug("a")
gc.callbacks, gc.DEBUG_LEAK, gc.DEBUG_STATS
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
