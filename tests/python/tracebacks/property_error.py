# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    @property
    def p(self):
        return self._nothing

print(A().p)
