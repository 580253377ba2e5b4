# SPDX-License-Identifier: GPL-3.0-or-later
print("{a}-{b[0]}".format_map({"a": 1, "b": [2]}))
print(format("x", ">3"), format(5), format([1, 2]), format(True), format(True, "d"), format(True, ">6"))
fmt = "{:<8}|{:>6.1f}|{:^5}"
for row in (("apple", 1.25, "a"), ("kiwi", 12.5, "bb")):
    print(fmt.format(*row))
print("{x}{x}".format(**{"x": "z"}))
print("%s=%s" % ("a", 1) + "{}".format(2) + f"{3}")
