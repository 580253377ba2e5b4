# SPDX-License-Identifier: GPL-3.0-or-later
class NoHash:
    def __hash__(self):
        raise TypeError("not today")
print({NoHash(): 1})
