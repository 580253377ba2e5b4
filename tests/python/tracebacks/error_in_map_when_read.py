# SPDX-License-Identifier: GPL-3.0-or-later
numbers = map(int, ["1", "2", "x"])
print(next(numbers), next(numbers))
print(next(numbers))
