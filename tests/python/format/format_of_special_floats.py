# SPDX-License-Identifier: GPL-3.0-or-later
inf, nan = float("inf"), float("nan")
print(f"{inf} {-inf} {nan} {inf:f} {nan:.2f} {inf:8}| {nan:<8}| {inf:F} {nan:G} {inf:e} {-inf:+.1f} {inf:05}")
print(f"{0.0:g} {-0.0:g} {1e-10:f} {1e20:f} {1e22:g} {123456789.0:g} {0.0001:g} {0.00001:g} {1e5:.0e} {5e-324:g}")
print(f"{0.5:.0f} {1.5:.0f} {2.5:.0f} {0.125:.2f} {2.675:.2f} {1e15:.1f} {1/3:.20f}")
print("%.0f %.1f %5.2e" % (2.5, 0.25, 123456), format(3.0), format(3.0, ".3"), format(1e16, ""), format(123.456, ".2"))
