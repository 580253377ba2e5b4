# SPDX-License-Identifier: GPL-3.0-or-later
words = [letters for letters in "ab"]
print(leters)
