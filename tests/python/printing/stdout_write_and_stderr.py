# SPDX-License-Identifier: GPL-3.0-or-later
import sys
n = sys.stdout.write("no newline")
print()
print(n, sys.stdout.write(""))
sys.stderr.write("oops\n")
print("first", file=sys.stderr)
print("second")
sys.stdout.write("last line without end")
