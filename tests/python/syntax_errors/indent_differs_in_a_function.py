# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    a = 1
      b = 2
