# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    yield from 5
list(g())
