# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    def g():
x = 1
