# SPDX-License-Identifier: GPL-3.0-or-later
s = "\d+\."
print(s, len(s))
