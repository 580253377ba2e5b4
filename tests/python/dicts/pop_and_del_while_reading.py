# SPDX-License-Identifier: GPL-3.0-or-later
stock = {"apple": 3, "pear": 0, "fig": 2}
for k in [k for k, v in stock.items() if v == 0]:
    del stock[k]
print(stock, stock.pop("apple"), stock.pop("none", None), stock)
while stock:
    print(stock.popitem())
try:
    del stock["fig"]
except KeyError as e:
    print(repr(e))
d = {1: "a", 2: "b", 3: "c"}
del d[2]
d[2] = "again"
print(d, list(d.items())[-1], next(iter(d)), list(d)[0])
