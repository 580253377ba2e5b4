# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def hello():
        return 1
A().hello()
