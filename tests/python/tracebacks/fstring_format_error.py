# SPDX-License-Identifier: GPL-3.0-or-later
v = "text"
print(f"{v:d}")
