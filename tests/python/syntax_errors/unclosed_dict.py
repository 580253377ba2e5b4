# SPDX-License-Identifier: GPL-3.0-or-later
config = {
    "a": 1,
    "b": 2
print(config)
