# SPDX-License-Identifier: GPL-3.0-or-later
name = "x"
print(f"{name:d}")
