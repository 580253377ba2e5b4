# SPDX-License-Identifier: GPL-3.0-or-later
d = {"k": 1}
print(f"{d["k"]}")
