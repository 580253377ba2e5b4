# SPDX-License-Identifier: GPL-3.0-or-later
print(", ".join([1, 2]))
