# SPDX-License-Identifier: GPL-3.0-or-later
class P:
    def __init__(self, x, y):
        self.x = x

p = P(1)
