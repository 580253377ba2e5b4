# SPDX-License-Identifier: GPL-3.0-or-later
class Box: ...
for item in Box():
    print(item)
