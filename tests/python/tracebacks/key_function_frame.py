# SPDX-License-Identifier: GPL-3.0-or-later
def key(v):
    return v.missing

print(sorted([3, 1], key=key))
