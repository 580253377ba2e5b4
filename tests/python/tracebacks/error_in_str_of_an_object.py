# SPDX-License-Identifier: GPL-3.0-or-later
class Bad:
    def __str__(self):
        return 5
print("before")
print(str(Bad()))
