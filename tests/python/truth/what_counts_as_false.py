# SPDX-License-Identifier: GPL-3.0-or-later
for v in (0, 0.0, 0j, "", [], (), {}, set(), frozenset(), b"", range(0), None, False, "0", " ", [0], (None,), {0: 0}, -1, 0.1, "False", ..., object, print):
    print(repr(v)[:20].ljust(20), bool(v), "T" if v else "F", not v)
