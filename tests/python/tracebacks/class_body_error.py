# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    x = 1
    y = x + undefined_name
