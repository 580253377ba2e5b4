# SPDX-License-Identifier: GPL-3.0-or-later
print(sorted([3, "a", None]))
