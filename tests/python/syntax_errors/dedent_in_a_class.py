# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def f(self):
        pass
   def g(self):
        pass
