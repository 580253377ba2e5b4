# SPDX-License-Identifier: GPL-3.0-or-later
d = {1: "int", 1.0: "float", True: "bool"}
print(d)
d[0] = "zero"
d[False] = "false"
d["1"] = "str"
print(d, d[1], d[0.0])
e = {}
e[(1, 2)] = "t"
e[(1.0, 2)] = "u"
print(e)
nan = float("nan")
f = {nan: 1}
print(f[nan], float("nan") in f)
