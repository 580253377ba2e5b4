# SPDX-License-Identifier: GPL-3.0-or-later
s = t = {1, 2, 3}
s |= {4}
print(s is t, s)
s &= {1, 4, 5}
print(s is t, s)
s -= {1}
print(s is t, s)
s ^= {4, 6}
print(s is t, s)
s.intersection_update([6], (6, 7))
s.difference_update([6])
s.symmetric_difference_update([1])
print(s is t, s)
f = g = frozenset([1])
f |= {2}
print(f is g, f, g)
for statement in ("s |= [1]", "s &= 1", "s -= 'a'", "s ^= None", "f += f", "s.intersection_update(5)", "s.symmetric_difference_update(1, 2)", "s.add(s)"):
    try:
        exec(statement)
        print(statement, s)
    except Exception as error:
        print(statement, "=>", type(error).__name__, error)
s -= s
print(s, t)
