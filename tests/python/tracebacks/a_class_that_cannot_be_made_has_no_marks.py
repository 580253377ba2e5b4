# SPDX-License-Identifier: GPL-3.0-or-later
class C(int):
    __slots__ = ("a",)
