# SPDX-License-Identifier: GPL-3.0-or-later
def f[5](x): pass
