# SPDX-License-Identifier: GPL-3.0-or-later
def check(v):
    assert v > 0

check(-1)
