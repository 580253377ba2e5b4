# SPDX-License-Identifier: GPL-3.0-or-later
import sys
print(sys.version_info.major, sys.version_info.minor)
print(sys.version.split()[0].rsplit(".", 1)[0], sys.hexversion >> 16)
if sys.version_info >= (3, 12):
    print("from 3.12")
else:
    print("before 3.12")
