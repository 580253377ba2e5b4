# SPDX-License-Identifier: GPL-3.0-or-later
rows = [("Ann", 23, 1.5), ("Bo", 7, 22.25), ("Christopher", 101, 0.333333)]
for name, n, x in rows:
    print(f"{name:<12}|{n:>5d}|{x:>8.2f}")
for name, n, x in rows:
    print("%-12s|%5d|%8.2f" % (name, n, x))
for r in rows:
    print("{:<12}|{:>5}|{:>8.2f}".format(*r))
print(f"{'total':.<20}{sum(n for _, n, _ in rows):.>10}")
