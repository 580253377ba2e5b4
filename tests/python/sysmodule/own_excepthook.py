# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def hook(kind, value, traceback):
    print("hook:", kind.__name__, value, traceback is not None, sys.last_value is value)

sys.excepthook = hook
print(sys.excepthook is hook, sys.__excepthook__ is hook)
raise ValueError("shown by the hook")
