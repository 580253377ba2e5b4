# SPDX-License-Identifier: GPL-3.0-or-later
rows = [("name", "qty", "price"), ("apple", 3, 1.5), ("watermelon", 12, 0.25), ("kiwi", 100, 12.0)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for i, r in enumerate(rows):
    print(" | ".join(str(c).ljust(w) if j == 0 else str(c).rjust(w) for j, (c, w) in enumerate(zip(r, widths))))
    if i == 0:
        print("-+-".join("-" * w for w in widths))
print(f"total {sum(q * p for _, q, p in rows[1:]):.2f}")
