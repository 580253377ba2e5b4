# SPDX-License-Identifier: GPL-3.0-or-later
t = ([],)
t[0].append(t)
print(t)
u = ([], 1)
u[0].append(u)
print(u, [u])
