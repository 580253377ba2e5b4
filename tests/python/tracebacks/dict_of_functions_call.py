# SPDX-License-Identifier: GPL-3.0-or-later
ops = {"div": lambda a, b: a / b, "get": lambda a, b: a[b]}
for name in ("div", "get"):
    print(name, ops[name](1, 0))
