# SPDX-License-Identifier: GPL-3.0-or-later
data = {"a": [1, 2], "b": {"c": None}}
print(data["b"]["c"]["d"] + data["a"][0])
