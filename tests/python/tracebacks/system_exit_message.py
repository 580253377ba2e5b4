# SPDX-License-Identifier: GPL-3.0-or-later
import sys
print("out")
sys.exit("a message for standard error")
