# SPDX-License-Identifier: GPL-3.0-or-later
class Key:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        return self.v < other.v
sorted([Key(1), Key("a")])
