# SPDX-License-Identifier: GPL-3.0-or-later
import sys
print(repr(sys.stdin.readline()))
for line in sys.stdin:
    print("line", line.strip())
print(repr(sys.stdin.read()))
sys.stdout.write("a"); sys.stdout.write("b\n")
print("err", file=sys.stderr)
