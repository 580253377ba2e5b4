# SPDX-License-Identifier: GPL-3.0-or-later
print([1, "a", 'b"c', None, True, 2.0, (1,), {"k": [()]}, {5}, b"x", range(2), ...])
a = [1]
a.append(a)
print(a)
d = {}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
print([[]] * 2, [{}], ((),), {(): []}, {None: 0})
