# SPDX-License-Identifier: GPL-3.0-or-later
counter = 1
print(countr)
