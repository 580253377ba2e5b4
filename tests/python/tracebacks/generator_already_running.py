# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    yield next(me)
me = g()
next(me)
