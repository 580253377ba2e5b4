# SPDX-License-Identifier: GPL-3.0-or-later
class Tools:
    @staticmethod
    def half(x):
        return x / 2
    @classmethod
    def quarter(cls, x):
        return cls.half(cls.half(x))
print(Tools.quarter(8))
Tools.quarter("8")
