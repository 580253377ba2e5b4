# SPDX-License-Identifier: GPL-3.0-or-later
import sys

zq_first = 1
zq_second = zq_first + zq_first


def zq_called(zq_argument):
    return zq_argument.zq_attribute


print([sys.getrefcount(name) for name in list(globals()) if name in ("zq_first", "zq_second", "zq_called")])
