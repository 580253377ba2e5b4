# SPDX-License-Identifier: GPL-3.0-or-later
class A(x for x in y):
    pass
