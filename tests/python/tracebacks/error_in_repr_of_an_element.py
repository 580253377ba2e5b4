# SPDX-License-Identifier: GPL-3.0-or-later
class Bad:
    def __repr__(self):
        return self.missing
print([1, Bad()])
