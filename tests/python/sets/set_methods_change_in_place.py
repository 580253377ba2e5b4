# SPDX-License-Identifier: GPL-3.0-or-later
s = {1, 2}
t = s
print(s.add(3), s.discard(99), s.discard(1), s)
s.update([5, 6], {7})
s |= {8}
s -= {2}
s &= {3, 5, 8, 9}
s ^= {3, 4}
print(s, t is s)
s.difference_update([4]); s.intersection_update({5, 8}); s.symmetric_difference_update({8, 9})
print(s)
c = s.copy()
s.clear()
print(s, c)
for bad in (lambda: s.remove(1), lambda: s.pop(), lambda: s.add([])):
    try:
        bad()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
