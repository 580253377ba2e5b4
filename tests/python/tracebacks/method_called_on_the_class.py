# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def hello(self, name):
        return name
A.hello("x")
