# SPDX-License-Identifier: GPL-3.0-or-later
data = {"a": [1, 2]}
print(len(data["a"][5]))
