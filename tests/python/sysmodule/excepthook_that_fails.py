# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def hook(kind, value, traceback):
    raise KeyError("in the hook")

sys.excepthook = hook
1 / 0
