# SPDX-License-Identifier: GPL-3.0-or-later
print({1 // n for n in (2, 1, 0)})
