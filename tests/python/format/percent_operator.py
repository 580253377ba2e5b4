# SPDX-License-Identifier: GPL-3.0-or-later
print("%d %i %s %r %a" % (5, -3, "x", "x", "é"))
print("%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42))
print("%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print("%f %.2f %10.3f %-10.1f| %e %.1E %g %g" % (3.14159, 2.5, 1.5, 2.25, 12345.678, 0.00012, 0.0001, 1e10))
print("%c%c %% %s" % (65, "B", (1, 2)))
print("%(name)s is %(age)d" % {"name": "Ann", "age": 5})
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 2, 3.14159), "%.3s" % "abcdef", "%5.1s|" % "xyz")
print("%s" % None, "%s %s" % ("a", [1]), "%d" % 3.99, "%d" % True)
