# SPDX-License-Identifier: GPL-3.0-or-later
grades = [1, 2]
print(grades["maths"])
