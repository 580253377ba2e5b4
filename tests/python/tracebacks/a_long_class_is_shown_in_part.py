# SPDX-License-Identifier: GPL-3.0-or-later
class C:
    k: int = len()

    def f(self):
        pass

    def g(self):
        pass
