# SPDX-License-Identifier: GPL-3.0-or-later
def stop(code):
    print("stopping")
    raise SystemExit(code)
try:
    stop(3)
finally:
    print("cleanup")
