# SPDX-License-Identifier: GPL-3.0-or-later
text = "12x"
print("number:", int(text) * 2)
