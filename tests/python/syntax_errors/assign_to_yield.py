# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    (yield) = 5
