# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def f():
    try:
        sys.exit()
    finally:
        print("finally runs")
f()
