# SPDX-License-Identifier: GPL-3.0-or-later
class Truth:
    def __bool__(self):
        return "yes"
if Truth():
    print("never")
