# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1}
keys, values, items = d.keys(), d.values(), d.items()
d["b"] = 2
print(keys, values, items, len(keys), "b" in keys, ("a", 1) in items, 2 in values)
print(keys & {"a", "z"}, keys - {"a"}, sorted(keys | {"c"}), {"a": 1}.keys() == {"a": 2}.keys(), keys ^ {"b"})
print(list(reversed(items)), keys.isdisjoint("xy"), {1: 2}.items() == {(1, 2)})
try:
    keys[0]
except TypeError as error:
    print(error)
