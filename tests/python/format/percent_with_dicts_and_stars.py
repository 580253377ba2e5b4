# SPDX-License-Identifier: GPL-3.0-or-later
d = {"name": "Ann", "n": 5, "x": 2.5}
print("%(name)s %(n)03d %(x).2f %(n)x %(name)r %(x)e" % d, "%(name)-5s|%(name)5s|" % d)
print("%*s|%-*s|%0*d|%.*s" % (5, "a", 5, "b", 4, 7, 2, "xyz"), "%s %s" % ((1, 2), [3]), "%s" % ((1, 2),), "%d%%" % 50, "%+.1e" % 12345)
print("%5.1f|%-8s|%08.3f|%x|%c" % (3.14159, "ab", -3.14159, 255, 97))
