# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    x = yield
g().send(5)
