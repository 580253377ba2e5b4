# SPDX-License-Identifier: GPL-3.0-or-later
print(f"{3.14159:.2q}")
