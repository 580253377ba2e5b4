# SPDX-License-Identifier: GPL-3.0-or-later
print(f"{'\n'.join(['a', 'b'])}")
