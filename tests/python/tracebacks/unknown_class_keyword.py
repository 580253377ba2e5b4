# SPDX-License-Identifier: GPL-3.0-or-later
class A(colour="red"):
    pass
