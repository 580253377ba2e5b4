# SPDX-License-Identifier: GPL-3.0-or-later
inv = {}
def add(kind, name, n=1):
    inv.setdefault(kind, {}).setdefault(name, 0)
    inv[kind][name] += n
for kind, name, n in [("fruit", "apple", 3), ("fruit", "pear", 2), ("tool", "saw", 1), ("fruit", "apple", 4)]:
    add(kind, name, n)
for kind in sorted(inv):
    print(kind)
    for name, n in sorted(inv[kind].items()):
        print(f"  {name}: {n}")
print({k: sum(v.values()) for k, v in inv.items()})
del inv["tool"]
print(inv)
