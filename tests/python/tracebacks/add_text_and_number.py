# SPDX-License-Identifier: GPL-3.0-or-later
age = 5
print("age: " + age)
