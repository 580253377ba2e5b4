# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1, "b": 2, "c": 1}
inv = {}
for k, v in d.items():
    inv.setdefault(v, []).append(k)
print(inv, {v: k for k, v in d.items()}, {k: v for k, v in d.items() if v > 1}, {k.upper(): v * 2 for k, v in d.items()})
print(dict(sorted(d.items(), key=lambda kv: (kv[1], kv[0]))), min(d, key=d.get), sorted(d, key=d.get), {i: c for i, c in enumerate("ab")}, dict(zip("ab", range(2))))
