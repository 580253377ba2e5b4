# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1, 2: "two", (1, 2): [3], None: None, 1.5: 0, True: "t"}
print(d, len(d), d["a"], d[2], d[1, 2], d[None], d[1], d.get("x"), d.get("x", 5))
print("a" in d, 1 in d, "z" not in d, {}, {**d, "a": 9} == d, {"a": 1, "a": 2})
try:
    d["missing"]
except KeyError as error:
    print(error, repr(error), error.args)
try:
    d[[1]]
except TypeError as error:
    print(error)
try:
    {[]: 1}
except TypeError as error:
    print(error)
